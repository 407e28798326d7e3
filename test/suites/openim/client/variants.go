package main

import (
	"math"
	"reflect"
	"strings"
)

// A variant changes a request in place. Fields that name the command keep their value.
type variant func(field reflect.Value, name string)

var variants = map[string]variant{
	// As a service sends it.
	"realistic": func(reflect.Value, string) {},
	// The ids of users, groups and messages, else null, "" and 0.
	"sparse": func(field reflect.Value, name string) {
		if !isID(name) {
			field.SetZero()
		}
	},
	// Nothing at all.
	"empty": func(field reflect.Value, _ string) { field.SetZero() },
	// Values that no type forbids.
	"odd": setOdd,
}

// change applies a variant to every field of a request.
func change(request any, variant variant) {
	changeFields(reflect.ValueOf(request).Elem(), variant)
}

func changeFields(structure reflect.Value, variant variant) {
	for index := range structure.NumField() {
		field, description := structure.Field(index), structure.Type().Field(index)
		name, _, _ := strings.Cut(strings.TrimSpace(description.Tag.Get("json")), ",")
		switch {
		case !field.CanSet() || name == "callbackCommand":
		case description.Anonymous && field.Kind() == reflect.Struct:
			changeFields(field, variant)
		case description.Anonymous && field.Kind() == reflect.Pointer:
			if !field.IsNil() {
				changeFields(field.Elem(), variant)
			}
		default:
			variant(field, name)
		}
	}
}

func isID(name string) bool {
	for _, ending := range []string{"ID", "IDs", "IDList", "MsgID", "UserID", "memberList", "initMemberList", "membersID", "users"} {
		if strings.HasSuffix(name, ending) && name != "operationID" && !strings.HasSuffix(name, "latformID") {
			return true
		}
	}
	return false
}

// oddText has what JSON escapes, what changes the direction of a line, what fills four bytes, and what is no UTF-8.
const oddText = "\U0001F600 \u202e<b>&\u2028\"\\\t\x00 \xff 小明"

var oddNumbers = []int64{-1, math.MinInt64, math.MaxInt64, 0, 9999, 1 << 53}

// setOdd replaces all values except the ids that tell calls apart, which it extends.
func setOdd(field reflect.Value, name string) {
	number := oddNumbers[len(name)%len(oddNumbers)]
	switch field.Kind() {
	case reflect.String:
		field.SetString(field.String() + oddText)
	case reflect.Bool:
		field.SetBool(true)
	case reflect.Int, reflect.Int32, reflect.Int64:
		field.SetInt(number >> (64 - field.Type().Bits()))
	case reflect.Uint32:
		field.SetUint(math.MaxUint32)
	case reflect.Pointer:
		if field.IsNil() {
			field.Set(reflect.New(field.Type().Elem()))
		}
		setOddBehind(field.Elem(), name)
	case reflect.Slice:
		if field.Len() == 0 {
			field.Set(reflect.MakeSlice(field.Type(), 2, 2))
		}
		for index := range field.Len() {
			setOdd(field.Index(index), name)
		}
	}
}

func setOddBehind(value reflect.Value, name string) {
	if value.Kind() == reflect.Struct {
		changeFields(value, setOdd)
		return
	}
	setOdd(value, name)
}
