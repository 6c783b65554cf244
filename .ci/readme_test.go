package ci_test

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/httpenum/httpenum"
)

// block returns the text of README.md's first code block of the language.
func block(t *testing.T, language string) string {
	t.Helper()
	_, text, ok := strings.Cut(read(t, "README.md"), "\n```"+language+"\n")
	if !ok {
		t.Fatalf("README.md has no block of %s", language)
	}
	text, _, _ = strings.Cut(text, "```")
	return text
}

// The README's program is the package example, prints what stands below it, and
// builds in a module of its own.
func TestREADMEProgram(t *testing.T) {
	page, fset := referencePage(t)
	example := page.Examples[0]
	if example.Play == nil {
		t.Fatal("the package example is not a whole program")
	}
	var play bytes.Buffer
	if err := format.Node(&play, fset, example.Play); err != nil {
		t.Fatal(err)
	}
	// The imports may be in another order.
	source := block(t, "go")
	_, got, _ := strings.Cut(source, "\nfunc main() {")
	_, want, ok := strings.Cut(play.String(), "\nfunc main() {")
	if !ok || got != want {
		t.Errorf("README.md's program is not the package example:\n%s\nwant:\n%s", source, &play)
	}
	if got := block(t, "text"); got != example.Output {
		t.Errorf("README.md has the output:\n%swant that of the package example:\n%s", got, example.Output)
	}
	if got := run(t, build(t, source)); got != example.Output {
		t.Errorf("README.md's program prints:\n%swant:\n%s", got, example.Output)
	}
}

// A table of README.md, by rows of cells. The first row is its head.
type table [][]string

func tables(t *testing.T) []table {
	t.Helper()
	var all []table
	open := false
	for _, line := range strings.Split(read(t, "README.md"), "\n") {
		if !strings.HasPrefix(line, "|") {
			open = false
			continue
		}
		if !open {
			all = append(all, nil)
		}
		open = true
		if strings.HasPrefix(line, "| ---") {
			continue
		}
		line = strings.ReplaceAll(line, `\|`, "\x00")
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(strings.ReplaceAll(cells[i], "\x00", "|"))
		}
		last := len(all) - 1
		all[last] = append(all[last], cells)
	}
	if len(all) < 6 {
		t.Fatalf("README.md has %d tables, want at least 6", len(all))
	}
	return all
}

var codeSpan = regexp.MustCompile("`([^`]+)`")

// code returns the text of a cell that is code alone, and whether it is.
func code(cell string) (string, bool) {
	span := codeSpan.FindString(cell)
	return strings.Trim(span, "`"), span != "" && span == cell
}

// The Go of the tables gives what the column to its right says.
func TestREADMETables(t *testing.T) {
	var examples []example
	for _, table := range tables(t) {
		for i, head := range table[0] {
			if head != "gives" {
				continue
			}
			for _, row := range table[1:] {
				expr, ok1 := code(row[i-1])
				want, ok2 := code(row[i])
				if !ok1 || !ok2 {
					t.Errorf("README.md: %s gives %s: want code alone", row[i-1], row[i])
					continue
				}
				examples = append(examples, example{expr, want})
			}
		}
	}
	if len(examples) < 40 {
		t.Fatalf("found %d expressions in README.md, want at least 40", len(examples))
	}
	checkExamples(t, "README.md", examples)
}

// The errors that the README shows are those that the parsers return.
func TestREADMEErrors(t *testing.T) {
	_, err1 := httpenum.ParseMethod("get")
	_, err2 := httpenum.ParseStatus("600")
	for _, err := range []error{err1, err2} {
		if !strings.Contains(read(t, "README.md"), "\n"+err.Error()+"\n") {
			t.Errorf("README.md has no line: %v", err)
		}
	}
}

// The Go of the tables for users of net/http compiles.
func TestREADMENetHTTP(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "user.go", `package user

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/httpenum/httpenum"
)

var (
	w    http.ResponseWriter
	r    *http.Request
	resp *http.Response
	url  string
	code int
	s    httpenum.Status
	m    httpenum.Method
	t    *testing.T

	_ = fmt.Sprint

	assert struct{ Equal func(t *testing.T, want, got any) }
)
`, 0)
	if err != nil {
		t.Fatal(err)
	}
	lib := library(t)
	conf := types.Config{Importer: importerFunc(func(path string) (*types.Package, error) {
		if path == lib.Path() {
			return lib, nil
		}
		return importer.Default().Import(path)
	})}
	user, err := conf.Check("user", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, table := range tables(t) {
		if !strings.Contains(table[0][0], "net/http") {
			continue
		}
		for _, row := range table[1:] {
			for _, cell := range row {
				expr, ok := code(cell)
				if !ok {
					continue
				}
				found++
				if _, err := types.Eval(fset, user, file.FileEnd-1, expr); err != nil {
					t.Errorf("README.md: %s: %v", expr, err)
				}
			}
		}
	}
	if found < 30 {
		t.Errorf("found %d expressions in README.md, want at least 30", found)
	}
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// The README stays short, and a window of 1,280 pixels shows its tables whole.
func TestREADMESize(t *testing.T) {
	text := regexp.MustCompile("(?s)\n```.*?\n```").ReplaceAllString(read(t, "README.md"), "")
	words := 0
	for _, word := range strings.Fields(text) {
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			words++
		}
	}
	t.Logf("%d words", words)
	if words > 1200 {
		t.Errorf("README.md has %d words beside its code blocks, want at most 1,200", words)
	}
	for _, table := range tables(t) {
		longest := make([]string, len(table[0]))
		width := 0
		for i := range longest {
			for _, row := range table[1:] {
				for _, span := range codeSpan.FindAllStringSubmatch(row[i], -1) {
					if len(span[1]) > len(longest[i]) {
						longest[i] = span[1]
					}
				}
			}
			width += len(longest[i])
		}
		if width > 100 {
			t.Errorf("README.md: the longest code of the columns %s adds up to %d characters, want at most 100: %q", table[0], width, longest)
		}
	}
}
