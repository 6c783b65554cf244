// Package ci_test checks what users of the repository would notice and the tests beside
// the library do not see.
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

// output runs a command in a directory and returns what it prints.
func output(t *testing.T, dir string, command ...string) string {
	t.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", cmd, err, out)
	}
	return string(out)
}

// build builds a program in a module of its own beside the checkout, which requires
// the library as README says, and returns its file.
func build(t *testing.T, source string) string {
	t.Helper()
	checkout, err := filepath.Abs("..")
	dir := t.TempDir()
	user, exe := filepath.Join(dir, "user"), filepath.Join(dir, "user.exe")
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
	output(t, user, "go", "build", "-o", exe)
	return exe
}

// program has statements in the place of %s. Show prints a value as Go, or the error.
const program = `package main

import (
	"fmt"
	"net/http"

	"github.com/httpenum/httpenum"
)

var _ = http.StatusOK

func show(value any, err ...error) {
	switch {
	case err == nil:
		fmt.Printf("%%#v\n", value)
	case err[0] == nil:
		fmt.Printf("%%#v, nil\n", value)
	default:
		fmt.Println(err[0])
	}
}

func main() {
%s}
`

// Each line of Go in README and in the overview is an assignment, or an expression with
// its result behind it or below.
func TestGo(t *testing.T) {
	code := ""
	for _, file := range []struct{ name, code string }{
		{"README.md", "(?s)```go\n(.*?\n)```"},
		{"doc.go", `(?m)^//\t(.*\n)`},
	} {
		find(t, file.name, file.code) // there must be some
		for _, match := range regexp.MustCompile(file.code).FindAllStringSubmatch(read(t, file.name), -1) {
			code += match[1]
		}
	}
	code = strings.ReplaceAll(code, "\n// ", " // ")
	statements := ""
	var lines, wants []string
	for _, line := range strings.Split(code, "\n") {
		expr, want, _ := strings.Cut(line, " // ")
		if line == "" || strings.Contains(expr, " := ") || strings.Contains(expr, " = ") {
			statements += line + "\n"
		} else {
			statements += "show(" + expr + ")\n"
			lines, wants = append(lines, line), append(wants, want)
		}
	}
	got := strings.Split(output(t, ".", build(t, fmt.Sprintf(program, statements))), "\n")
	for i, line := range lines {
		if got[i] != wants[i] {
			t.Errorf("README or doc.go has\n%s\nbut the result is\n%s", line, got[i])
		}
	}
}

// README shows what its small program prints, and the comment of StatusForbidden.
func TestREADME(t *testing.T) {
	command := find(t, "README.md", `(?m)^(go run \./testdata/.*)$`)
	if want := "```text\n" + output(t, "..", strings.Fields(command)...) + "```\n"; !strings.Contains(read(t, "README.md"), want) {
		t.Errorf("README lacks what %s prints:\n%s", command, want)
	}
	comment := find(t, "status.go", `((?:\t// .*\n)+)\tStatusForbidden `)
	if want := strings.ReplaceAll(comment, "\t//", ">"); !strings.Contains(read(t, "README.md"), want) {
		t.Errorf("README lacks the comment of StatusForbidden:\n%s", want)
	}
}

// Each constant for a status or a method that net/http has is here too, by the same
// name and with the same value.
func TestNetHTTPConstants(t *testing.T) {
	code := ""
	for _, block := range []string{"StatusOK", "MethodGet"} {
		doc := output(t, ".", "go", "doc", "net/http."+block)
		for _, match := range regexp.MustCompile(`(?m)^\t((?:Status|Method)\w+) += `).FindAllStringSubmatch(doc, -1) {
			code += strings.ReplaceAll("if httpenum.NAME != http.NAME { fmt.Println(`NAME`) }\n", "NAME", match[1])
		}
		if !strings.Contains(code, block) {
			t.Fatalf("found no constants of net/http in:\n%s", doc)
		}
	}
	if got := output(t, ".", build(t, fmt.Sprintf(program, code))); got != "" {
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
	if linked := regexp.MustCompile(`\S*httpenum\.\S*`).FindAllString(symbols, -1); linked != nil || !strings.Contains(symbols, " main.main\n") {
		t.Errorf("constants link %q of the package; want none, and main.main among all symbols", linked)
	}
}
