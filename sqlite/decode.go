package sqlite

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// decode is json.Unmarshal for what this package itself has written, about five
// times as fast: pages that lay a thousand records side by side spend most of
// their time here. What it does not know it leaves to json.Unmarshal.
func decode[T any](b []byte, into *T) error {
	if err := decodeInto(&decoder{b: b}, into); err == nil {
		return nil
	}
	*into = *new(T)
	return json.Unmarshal(b, into)
}

func decodeInto[T any](d *decoder, into *T) error {
	if err := d.value(reflect.ValueOf(into).Elem()); err != nil || d.next() != 0 {
		return errOther
	}
	return nil
}

type decoder struct {
	b []byte
	i int
}

var errOther = errors.New("not what this package writes")

// next is the next byte that is no space, 0 at the end. It is not taken.
func (d *decoder) next() byte {
	for ; d.i < len(d.b); d.i++ {
		switch c := d.b[d.i]; c {
		case ' ', '\n', '\r', '\t':
		default:
			return c
		}
	}
	return 0
}

// takes takes the byte if it is the next one.
func (d *decoder) takes(c byte) bool {
	if d.next() != c {
		return false
	}
	d.i++
	return true
}

// word takes a word such as null if it comes next.
func (d *decoder) word(w string) bool {
	d.next()
	if len(d.b)-d.i < len(w) || string(d.b[d.i:d.i+len(w)]) != w {
		return false
	}
	d.i += len(w)
	return true
}

// text takes a string.
func (d *decoder) text() ([]byte, error) {
	if !d.takes('"') {
		return nil, errOther
	}
	from := d.i
	for {
		n := bytes.IndexByte(d.b[d.i:], '"')
		if n < 0 {
			return nil, errOther
		}
		d.i += n + 1
		back := 0 // how many backslashes stand before the quotation mark
		for k := d.i - 2; k >= from && d.b[k] == '\\'; k-- {
			back++
		}
		if back%2 == 0 {
			break
		}
	}
	s := d.b[from : d.i-1]
	if bytes.IndexByte(s, '\\') >= 0 {
		var plain string
		err := json.Unmarshal(d.b[from-1:d.i], &plain)
		return []byte(plain), err
	}
	if !utf8.Valid(s) {
		return nil, errOther
	}
	return s, nil
}

// number takes the digits of a number.
func (d *decoder) number() string {
	d.next()
	from := d.i
	for d.i < len(d.b) && strings.IndexByte("+-.0123456789eE", d.b[d.i]) >= 0 {
		d.i++
	}
	return string(d.b[from:d.i])
}

var maybeType = reflect.TypeFor[onrecord.Maybe]()

// value takes a value into v.
func (d *decoder) value(v reflect.Value) error {
	if d.word("null") {
		v.SetZero()
		return nil
	}
	if v.Type() != maybeType && v.CanAddr() && v.Addr().Type().Implements(unmarshaler) {
		return errOther
	}
	switch v.Kind() {
	case reflect.String:
		s, err := d.text()
		if err == nil {
			v.SetString(string(s))
		}
		return err
	case reflect.Bool:
		v.SetBool(d.word("true"))
		if !v.Bool() && !d.word("false") {
			return errOther
		}
		return nil
	case reflect.Int, reflect.Int64:
		n, err := strconv.ParseInt(d.number(), 10, 64)
		v.SetInt(n)
		return err
	case reflect.Float64:
		f, err := strconv.ParseFloat(d.number(), 64)
		v.SetFloat(f)
		return err
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return d.value(v.Elem())
	case reflect.Slice:
		return d.list(v)
	case reflect.Struct:
		return d.object(v)
	}
	return errOther
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

func (d *decoder) list(v reflect.Value) error {
	if !d.takes('[') {
		return errOther
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	for n := 0; !d.takes(']'); n++ {
		if n > 0 && !d.takes(',') {
			return errOther
		}
		v.Grow(1)
		v.SetLen(n + 1)
		v.Index(n).SetZero()
		if err := d.value(v.Index(n)); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) object(v reflect.Value) error {
	if !d.takes('{') {
		return errOther
	}
	fields := fieldsOf(v.Type())
	for n := 0; !d.takes('}'); n++ {
		if n > 0 && !d.takes(',') {
			return errOther
		}
		name, err := d.text()
		if err != nil || !d.takes(':') {
			return errOther
		}
		index, ok := fields[string(name)]
		if !ok {
			return errOther
		}
		if err := d.value(v.FieldByIndex(index)); err != nil {
			return err
		}
	}
	return nil
}

var fieldCache sync.Map // reflect.Type -> map[string][]int

// fieldsOf is where the members of an object stand in a struct, by their names.
func fieldsOf(t reflect.Type) map[string][]int {
	if m, ok := fieldCache.Load(t); ok {
		return m.(map[string][]int)
	}
	m := map[string][]int{}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name != "" && name != "-" && f.IsExported() {
			m[name] = f.Index
		}
	}
	fieldCache.Store(t, m)
	return m
}
