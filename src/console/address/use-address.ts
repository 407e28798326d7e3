import { computed, type WritableComputedRef } from "vue";
import { useRoute, useRouter } from "vue-router";

/** Values in the query of the address, so that the address is the state: it can be shared, and back and forward work. */
export type AddressValues<Name extends string> = Partial<Record<Name, string>>;

/** The values that a page keeps in its address, under these names. Setting replaces all of them and adds an entry to the history. */
export function useAddress<Name extends string>(names: readonly Name[]): WritableComputedRef<AddressValues<Name>> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => {
      const given = names.flatMap((name) => {
        const value = [route.query[name]].flat()[0];
        return value ? [[name, value] as const] : [];
      });
      return Object.fromEntries(given) as AddressValues<Name>;
    },
    set: (values) => {
      const kept = Object.entries(route.query).filter(([name]) => !names.includes(name as Name));
      const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
      void router.push({ query: Object.fromEntries([...kept, ...given]) as Record<string, string> });
    },
  });
}
