// Package ci checks the repository: its README, its reference page, what a
// program links and how fast it runs. The tests beside the library check the
// library itself.
package ci_test

import (
	"bytes"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
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

// parse parses the Go files of the checkout for which want is true.
func parse(t *testing.T, fset *token.FileSet, want func(name string) bool) []*ast.File {
	t.Helper()
	names, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if !want(name) {
			continue
		}
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// library type-checks the package from its source.
func library(t *testing.T) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	files := parse(t, fset, func(name string) bool { return !strings.HasSuffix(name, "_test.go") })
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check(importPath, fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

// build builds the program as a user of a checkout does, by the README's
// command, in a module of its own with a copy of the checkout beside it.
func build(t *testing.T, source string) (exe string) {
	t.Helper()
	files := map[string]string{
		"user/go.mod":  "module example.com/user\n\ngo 1.21\n",
		"user/main.go": source,
	}
	for _, name := range []string{"go.mod", "doc.go", "status.go", "method.go"} {
		files["httpenum/"+name] = read(t, name)
	}
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	install := regexp.MustCompile(`(?m)^go mod edit .*$`).FindString(read(t, "README.md"))
	if install == "" {
		t.Fatal("README.md has no line that begins with go mod edit")
	}
	exe = filepath.Join(dir, "user.exe")
	for _, args := range [][]string{strings.Fields(install), {"go", "build", "-o", exe, "."}} {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = filepath.Join(dir, "user")
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s\n%s", strings.Join(args, " "), err, out, source)
		}
	}
	return exe
}

// run runs the program and returns what it prints.
func run(t *testing.T, exe string) string {
	t.Helper()
	out, err := exec.Command(exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// An example is an expression and what the text beside it says that it gives,
// as %#v prints it.
type example struct{ expr, want string }

// checkExamples evaluates the expressions of a file. If there are several
// values, they are separated by commas. A nil error is nil, another its text.
func checkExamples(t *testing.T, file string, examples []example) {
	t.Helper()
	var source strings.Builder
	source.WriteString(`package main

import (
	"fmt"
	"strings"

	"github.com/httpenum/httpenum"
)

func show(values ...any) {
	var texts []string
	for _, value := range values {
		switch value := value.(type) {
		case nil:
			texts = append(texts, "nil")
		case error:
			texts = append(texts, value.Error())
		default:
			texts = append(texts, fmt.Sprintf("%#v", value))
		}
	}
	fmt.Println(strings.Join(texts, ", "))
}

var _ httpenum.Status

func main() {
`)
	for _, e := range examples {
		source.WriteString("\tshow(" + e.expr + ")\n")
	}
	source.WriteString("}\n")
	got := strings.Split(strings.TrimSuffix(run(t, build(t, source.String())), "\n"), "\n")
	if len(got) != len(examples) {
		t.Fatalf("%s: got %d lines for %d expressions", file, len(got), len(examples))
	}
	for i, e := range examples {
		if got[i] != e.want {
			t.Errorf("%s: %s gives %s, not %s", file, e.expr, got[i], e.want)
		}
	}
}

// The checkout holds what it should, with line ends that all platforms read.
func TestCheckout(t *testing.T) {
	out, err := exec.Command("git", "-C", "..", "ls-files", "-z").Output()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"LICENSE", "README.md", "doc.go", "go.mod", "method.go", "method_test.go", "status.go", "status_test.go"}
	for _, name := range strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		if i := slices.Index(want, name); i >= 0 {
			want = slices.Delete(want, i, i+1)
		} else if !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "testdata/fuzz/") {
			t.Errorf("%s does not belong here", name)
		}
		if data, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name))); err == nil && bytes.Contains(data, []byte("\r\n")) {
			t.Errorf("%s has CRLF line ends", name)
		}
	}
	if len(want) > 0 {
		t.Errorf("missing: %s", want)
	}
}
