// Package ci checks the repository: its README, its reference page, what a
// program links and how fast it runs. The tests beside the library check the
// library itself.
package ci_test

import (
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const importPath = "github.com/httpenum/httpenum"

// read returns the text of a file of the checkout.
func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// find returns the pattern's first group in a file of the checkout.
func find(t *testing.T, name, pattern string) string {
	t.Helper()
	match := regexp.MustCompile(pattern).FindStringSubmatch(read(t, name))
	if match == nil {
		t.Fatalf("%s has nothing that matches %s", name, pattern)
	}
	return match[1]
}

// exportData imports packages from the export data of go list.
var exportData = importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
	export, err := exec.Command("go", "list", "-export", "-f", "{{.Export}}", path).Output()
	if err != nil {
		return nil, err
	}
	return os.Open(strings.TrimSpace(string(export)))
})

// declared returns what a package declares.
func declared(t *testing.T, path string) *types.Scope {
	t.Helper()
	pkg, err := exportData.Import(path)
	if err != nil {
		t.Fatal(err)
	}
	return pkg.Scope()
}

// build builds a program as a user of a checkout does, by the README's commands,
// in a module of its own with a copy of the checkout beside it.
func build(t *testing.T, source string) (exe string) {
	t.Helper()
	dir := t.TempDir()
	write := func(name, text string) {
		name = filepath.Join(dir, name)
		err := os.MkdirAll(filepath.Dir(name), 0o777)
		if err == nil {
			err = os.WriteFile(name, []byte(text), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "doc.go", "status.go", "method.go"} {
		write("httpenum/"+name, read(t, name))
	}
	write("user/go.mod", "module example.com/user\n\ngo "+find(t, "go.mod", `(?m)^go (.*)$`)+"\n")
	write("user/main.go", source)

	exe = filepath.Join(dir, "user.exe")
	replace := strings.Fields(find(t, "README.md", `(?m)^(go mod edit .*)$`))
	get := strings.Fields(find(t, "README.md", `(?m)^(go get .*@v0.0.0)$`))
	for _, args := range [][]string{replace, get, {"go", "build", "-o", exe, "."}} {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = filepath.Join(dir, "user")
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s\n%s", strings.Join(args, " "), err, out, source)
		}
	}
	return exe
}

// run builds and runs a program and returns what it prints.
func run(t *testing.T, source string) string {
	t.Helper()
	out, err := exec.Command(build(t, source)).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// An example is an expression and what the text beside it says that it gives, as
// %#v prints it: values with commas between them, and errors as their texts. If
// the expression is a loop, it has to compile.
type example struct{ expr, want string }

// checkExamples checks the examples of a file.
func checkExamples(t *testing.T, file string, examples []example) {
	t.Helper()
	source := `package main

import (
	"fmt"

	"github.com/httpenum/httpenum"
)

func show(values ...any) {
	for i, value := range values {
		if i > 0 {
			fmt.Print(", ")
		}
		switch value.(type) {
		case nil:
			fmt.Print("nil")
		case error:
			fmt.Print(value)
		default:
			fmt.Printf("%#v", value)
		}
	}
	fmt.Println()
}

func main() {
`
	for _, e := range examples {
		if strings.HasPrefix(e.expr, "for ") {
			source += e.expr + " { _ = s }\n"
			e.expr = ""
		}
		source += "show(" + e.expr + ")\n"
	}
	got := strings.Split(run(t, source+"var _ httpenum.Status }"), "\n")
	if len(examples) < 5 || len(got) != len(examples)+1 {
		t.Fatalf("%s: got %d lines for %d expressions, want at least 5", file, len(got)-1, len(examples))
	}
	for i, e := range examples {
		if e.want != "" && got[i] != e.want {
			t.Errorf("%s: %s gives %s, not %s", file, e.expr, got[i], e.want)
		}
	}
}

// The checkout holds what it should, with line endings that all platforms read.
func TestCheckout(t *testing.T) {
	out, err := exec.Command("git", "-C", "..", "ls-files", "-z").CombinedOutput()
	if err != nil {
		t.Fatalf("this check needs git and a clone: git ls-files: %v\n%s", err, out)
	}
	want := []string{"LICENSE", "README.md", "doc.go", "go.mod", "method.go", "method_test.go", "status.go", "status_test.go"}
	var got []string
	for _, name := range strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		if strings.Contains(read(t, name), "\r\n") {
			t.Errorf("%s has CRLF line endings", name)
		}
		if !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "testdata/fuzz/") {
			got = append(got, name)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the files at the top are %s, want %s", got, want)
	}
}
