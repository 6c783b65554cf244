package ci_test

import (
	"go/types"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// linked returns how many symbols of the package the program links, and their
// size in bytes.
func linked(t *testing.T, exe string) (n, size int) {
	t.Helper()
	out, err := exec.Command("go", "tool", "nm", "-size", exe).Output()
	if err != nil || !strings.Contains(string(out), " main.main") {
		t.Fatalf("go tool nm: %v\n%.200s", err, out)
	}
	for _, line := range strings.Split(string(out), "\n") {
		if strings.Contains(line, importPath+".") {
			bytes, err := strconv.Atoi(strings.Fields(line)[1]) // address, size, type, name
			if err != nil {
				t.Fatal(err)
			}
			n, size = n+1, size+bytes
		}
	}
	return n, size
}

// A program pays for what it uses: for constants nothing, and for everything
// less than 48 KiB, none of which runs at start-up.
func TestFootprint(t *testing.T) {
	exe := build(t, `package main

import "github.com/httpenum/httpenum"

func main() { println(int(httpenum.StatusNotFound), string(httpenum.MethodGet)) }
`)
	if n, size := linked(t, exe); n != 0 {
		t.Errorf("constants link %d symbols of the package, %d bytes, want none", n, size)
	}

	// All functions and methods, as the source declares them.
	var funcs []string
	scope := declared(t, importPath)
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			if obj.Exported() {
				funcs = append(funcs, "httpenum."+name)
			}
		case *types.TypeName:
			for methods, i := types.NewMethodSet(obj.Type()), 0; i < methods.Len(); i++ {
				if method := methods.At(i).Obj(); method.Exported() {
					funcs = append(funcs, "httpenum."+name+"."+method.Name())
				}
			}
		}
	}
	exe = build(t, `package main

import "github.com/httpenum/httpenum"

var everything = []any{`+strings.Join(funcs, ", ")+`}

func main() {
	for _, f := range everything {
		println(f)
	}
}
`)
	n, size := linked(t, exe)
	t.Logf("%d functions and methods link %d symbols, %d bytes", len(funcs), n, size)
	if len(funcs) < 25 || n < len(funcs) || size >= 48<<10 {
		t.Errorf("want at least 25 functions and methods, a symbol for each, and less than 48 KiB")
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(trace), "init runtime @") || strings.Contains(string(trace), "init "+importPath) {
		t.Errorf("want a trace with an init of the runtime and none of the package: %v\n%s", err, trace)
	}
}

func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", "{{.Imports}}", importPath).CombinedOutput()
	if got, want := string(out), "[errors strconv strings]\n"; err != nil || got != want {
		t.Errorf("the package imports %s, %v, want %s", got, err, want)
	}
}
