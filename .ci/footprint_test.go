package ci_test

import (
	"go/types"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// symbols returns how many of the program's symbols belong to the package, and
// their size in bytes.
func symbols(t *testing.T, exe string) (n, size int) {
	t.Helper()
	out, err := exec.Command("go", "tool", "nm", "-size", exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	all := 0
	for _, line := range strings.Split(string(out), "\n") {
		fields := strings.Fields(line) // address, size, type, name
		if len(fields) < 4 {
			continue
		}
		all++
		if strings.Contains(line, importPath+".") {
			bytes, err := strconv.Atoi(fields[1])
			if err != nil {
				t.Fatal(err)
			}
			n, size = n+1, size+bytes
		}
	}
	if all < 100 {
		t.Fatalf("go tool nm lists %d symbols", all)
	}
	return n, size
}

// A program pays for what it uses: for constants nothing, and for everything
// less than 48 KiB, none of which runs at start-up.
func TestFootprint(t *testing.T) {
	t.Run("constants", func(t *testing.T) {
		exe := build(t, `package main

import "github.com/httpenum/httpenum"

func main() { println(int(httpenum.StatusNotFound), string(httpenum.MethodGet)) }
`)
		if n, size := symbols(t, exe); n != 0 {
			t.Errorf("the program links %d symbols of the package, %d bytes, want none", n, size)
		}
	})
	t.Run("everything", func(t *testing.T) {
		// All functions and methods, as the source declares them.
		var funcs []string
		scope := library(t).Scope()
		for _, name := range scope.Names() {
			obj := scope.Lookup(name)
			if !obj.Exported() {
				continue
			}
			switch obj := obj.(type) {
			case *types.Func:
				funcs = append(funcs, "httpenum."+name)
			case *types.TypeName:
				methods := types.NewMethodSet(types.NewPointer(obj.Type()))
				for i := 0; i < methods.Len(); i++ {
					if method := methods.At(i).Obj(); method.Exported() {
						funcs = append(funcs, "httpenum."+name+"."+method.Name())
					}
				}
			}
		}
		if len(funcs) < 25 {
			t.Fatalf("found %d functions and methods, want at least 25: %s", len(funcs), funcs)
		}
		exe := build(t, `package main

import "github.com/httpenum/httpenum"

var everything = []any{`+strings.Join(funcs, ", ")+`}

func main() {
	for _, f := range everything {
		println(f)
	}
}
`)
		n, size := symbols(t, exe)
		if n < len(funcs) || size >= 48<<10 {
			t.Errorf("the program links %d symbols of the package, %d bytes, want at least %d symbols and less than 48 KiB", n, size, len(funcs))
		}
		t.Logf("%d functions and methods link %d symbols, %d bytes", len(funcs), n, size)

		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		trace, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(trace), "init runtime @") {
			t.Errorf("the trace has no init of the runtime, so it proves nothing:\n%s", trace)
		}
		if strings.Contains(string(trace), "init "+importPath) {
			t.Errorf("the package has an init at start-up:\n%s", trace)
		}
	})
}

func TestImports(t *testing.T) {
	for _, pkg := range library(t).Imports() {
		if !slices.Contains([]string{"errors", "strconv", "strings"}, pkg.Path()) {
			t.Errorf("the package imports %s", pkg.Path())
		}
	}
}
