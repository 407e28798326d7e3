import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";

/** Whether the page is shown large, for a screen on the wall: `wall=1` in the address. */
export function useWall() {
  const route = useRoute();
  const router = useRouter();
  const isWall = computed(() => route.query.wall === "1");
  return {
    isWall,
    toggle: () => {
      const { wall: _wall, ...query } = route.query;
      void router.replace({ query: isWall.value ? query : { ...query, wall: "1" } });
    },
  };
}
