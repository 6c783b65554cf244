// Package ci_test checks what users of the repository would notice, beside the tests.
package ci_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("../" + name)
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

// run runs a command in a directory and returns what it prints.
func run(dir string, command ...string) (string, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// output is like run, but the command must succeed.
func output(t *testing.T, dir string, command ...string) string {
	t.Helper()
	out, err := run(dir, command...)
	if err != nil {
		t.Fatalf("%q: %v\n%s", command, err, out)
	}
	return out
}

// module returns a new module with a program, which requires the library as README says.
func module(t *testing.T, source string) string {
	t.Helper()
	checkout, err := filepath.Abs("..")
	dir := t.TempDir()
	user := filepath.Join(dir, "user")
	err = errors.Join(err,
		os.Symlink(checkout, filepath.Join(dir, "httpenum")),
		os.Mkdir(user, 0o777),
		os.WriteFile(filepath.Join(user, "main.go"), []byte(source), 0o666))
	if err != nil {
		t.Fatal(err)
	}
	output(t, user, "go", "mod", "init", "example.com/user")
	for _, command := range strings.Split(find(t, "README.md", "(?s)```sh\n(go mod edit .*?)\n```"), "\n") {
		output(t, user, strings.Fields(command)...)
	}
	return user
}

// build builds a program in a module of its own, and returns its file.
func build(t *testing.T, source string) string {
	t.Helper()
	user := module(t, source)
	output(t, user, "go", "build", "-o", "user.exe")
	return filepath.Join(user, "user.exe")
}

// program has functions in the place of the first %s, and statements in that of the
// second. Show prints one result as Go, or a result and its error.
const program = `package main

import (
	"fmt"
	"net/http"

	"github.com/httpenum/httpenum"
)

func show(value any, err ...error) {
	fmt.Printf("%%#v", value)
	if err != nil {
		fmt.Printf(", %%v", err[0])
	}
	fmt.Println()
}

%s
func main() {
_ = http.StatusOK
%s}
`

// README's functions compile, and the line below them does not, with README's message.
func TestReadmeFunctions(t *testing.T) {
	functions := find(t, "README.md", "(?s)```go\n(func .*?)```")
	build(t, fmt.Sprintf(program, functions, ""))
	line := find(t, "README.md", "```go\n(.*)\n// cannot")
	want := find(t, "README.md", "\n// (cannot .*)\n")
	mistake := "func mistake(w http.ResponseWriter, text string) {\n" + line + "\n}\n"
	got, _ := run(module(t, fmt.Sprintf(program, functions+mistake, "")), "go", "build")
	if !strings.Contains(got, want) {
		t.Errorf("the compiler says of %s\n%s\nwant\n%s", line, got, want)
	}
}

// The expressions in README and in the overview have the results behind them.
func TestReadmeResults(t *testing.T) {
	expression := regexp.MustCompile(`(?m)^(?://\t)?(httpenum\.\S+) +// (.*)$`)
	for _, name := range []string{"README.md", "doc.go"} {
		statements, want := "", ""
		for _, match := range expression.FindAllStringSubmatch(read(t, name), -1) {
			statements += "show(" + match[1] + ")\n"
			want += match[2] + "\n"
		}
		if want == "" {
			t.Fatalf("%s has no results", name)
		}
		got := strings.ReplaceAll(output(t, ".", build(t, fmt.Sprintf(program, "", statements))), "<nil>", "nil")
		if got != want {
			t.Errorf("%s has these results:\n%sbut the program prints\n%s", name, want, got)
		}
	}
}

// README shows what its small program prints.
func TestReadmeOutput(t *testing.T) {
	command := find(t, "README.md", `(?m)^(go run \./testdata/.*)$`)
	want := "```text\n" + output(t, "..", "bash", "-c", command) + "```\n"
	if !strings.Contains(read(t, "README.md"), want) {
		t.Errorf("README lacks what %s prints:\n%s", command, want)
	}
}

// README quotes the comment of StatusForbidden, with Markdown's line breaks.
func TestReadmeComment(t *testing.T) {
	comment := find(t, "status.go", `((?:\t// .*\n)+)\tStatusForbidden `)
	want := strings.NewReplacer("\n\t//", "\\\n>", "\t//", ">").Replace(comment)
	if !strings.Contains(read(t, "README.md"), want) {
		t.Errorf("README lacks the comment of StatusForbidden:\n%s", want)
	}
}

// Lookup finds the source from another module and with -trimpath, and says what it lacks.
func TestLookup(t *testing.T) {
	user := module(t, "package main\n\nimport _ \"github.com/httpenum/httpenum\"\n\nfunc main() {}\n")
	for _, tt := range []struct{ dir, command, want string }{
		{user, "go run github.com/httpenum/httpenum/testdata/lookup 409", "The request conflicts"},
		{"..", "go run -trimpath ./testdata/lookup 204", "IsError: false, AllowsBody: false"},
		{"..", "go run ./testdata/lookup BREW", "lookup: \"BREW\" is no status, no known method, and no entry of the index has all its words\nexit status 1"},
	} {
		if got, _ := run(tt.dir, strings.Fields(tt.command)...); !strings.Contains(got, tt.want) {
			t.Errorf("%s prints\n%s\nwant %s", tt.command, got, tt.want)
		}
	}
}

// Each constant of net/http for a status or a method is here too, with the same value.
func TestNetHTTPConstants(t *testing.T) {
	constant := regexp.MustCompile(`(?m)^\t((?:Status|Method)\w+) += `)
	statements := ""
	for _, first := range []string{"StatusOK", "MethodGet"} {
		doc := output(t, ".", "go", "doc", "net/http."+first)
		for _, match := range constant.FindAllStringSubmatch(doc, -1) {
			statements += fmt.Sprintf("if httpenum.%[1]s != http.%[1]s { fmt.Println(%[1]q) }\n", match[1])
		}
		if !strings.Contains(statements, first) {
			t.Fatalf("found no constants of net/http in:\n%s", doc)
		}
	}
	if got := output(t, ".", build(t, fmt.Sprintf(program, "", statements))); got != "" {
		t.Errorf("these have another value than in net/http:\n%s", got)
	}
}

// Constants link nothing of the package. So nothing of it runs at start-up, either: any
// program would link that.
func TestFootprint(t *testing.T) {
	exe := build(t, `package main

import "github.com/httpenum/httpenum"

func main() { println(int(httpenum.StatusNotFound), string(httpenum.MethodGet)) }
`)
	symbols := output(t, ".", "go", "tool", "nm", exe)
	if !strings.Contains(symbols, " main.main\n") {
		t.Fatalf("no main.main in:\n%s", symbols)
	}
	if got := regexp.MustCompile(`\S*httpenum\.\S*`).FindAllString(symbols, -1); got != nil {
		t.Errorf("constants link %q of the package, want none", got)
	}
}
