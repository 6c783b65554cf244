package ci_test

import (
	"bytes"
	"go/format"
	"regexp"
	"strings"
	"testing"

	"github.com/httpenum/httpenum"
)

// The first lines of Go print what stands beside them, and doc.go has the same.
func TestREADMEPitch(t *testing.T) {
	code := find(t, "README.md", "(?s)\n```go\n(.*?)```")
	var want string
	for _, comment := range regexp.MustCompile("// (.*)").FindAllStringSubmatch(code, -1) {
		want += comment[1] + "\n"
	}
	got := run(t, `package main

import (
	"fmt"
	"net/http"

	"github.com/httpenum/httpenum"
)

func main() {
	resp := &http.Response{StatusCode: 502, Request: &http.Request{Method: "PUT"}}
`+code+"}\n")
	if got != want || want == "" {
		t.Errorf("README.md's first lines print:\n%swant:\n%s", got, want)
	}
	page, _ := referencePage(t)
	if indented := regexp.MustCompile("(?m)^(.)").ReplaceAllString(code, "\t$1"); !strings.Contains(page.Doc, "\n\n"+indented+"\n") {
		t.Errorf("doc.go has other first lines of Go than README.md:\n%s", page.Doc)
	}
}

// The README's program is the package example, and prints what stands below it.
func TestREADMEProgram(t *testing.T) {
	page, fset := referencePage(t)
	if len(page.Examples) != 1 || page.Examples[0].Play == nil {
		t.Fatal("the package does not have one example that is a whole program")
	}
	var want bytes.Buffer
	if err := format.Node(&want, fset, page.Examples[0].Play); err != nil {
		t.Fatal(err)
	}
	source := find(t, "README.md", "(?s)\n```go\n(package main\n.*?)```")
	if source != want.String() {
		t.Errorf("README.md's program is not the package example, which is:\n%s", &want)
	}
	text := find(t, "README.md", "(?s)\n```text\n(.*?)```")
	if got := run(t, source); got != text || got != page.Examples[0].Output {
		t.Errorf("README.md's program prints:\n%s\nREADME.md has:\n%s\nthe package example:\n%s", got, text, page.Examples[0].Output)
	}
}

// rows returns the rows of the README's tables whose head matches, cell by cell.
func rows(t *testing.T, head string) (rows [][]string) {
	t.Helper()
	in := false
	for _, line := range strings.Split(read(t, "README.md"), "\n") {
		switch {
		case !strings.HasPrefix(line, "| "):
			in = false
		case strings.HasPrefix(line, head):
			in = true
		case in && !strings.HasPrefix(line, "| ---"):
			rows = append(rows, strings.Split(strings.Trim(line, "| "), " | "))
		}
	}
	if len(rows) < 10 {
		t.Fatalf("README.md has %d rows below %s, want at least 10", len(rows), head)
	}
	return rows
}

var codeSpan = regexp.MustCompile("`([^`]+)`")

// The Go of the tables gives what the column to its right says.
func TestREADMETables(t *testing.T) {
	var examples []example
	for _, row := range append(rows(t, "| Python | Go | gives |"), rows(t, "| question | Go | gives |")...) {
		e := example{expr: strings.Trim(row[1], "`")}
		if !strings.HasPrefix(e.expr, "for ") {
			e.want = strings.Trim(row[2], "`")
		}
		examples = append(examples, e)
	}
	checkExamples(t, "README.md", examples)
}

// The errors that the README shows are those that the parsers return.
func TestREADMEErrors(t *testing.T) {
	_, err1 := httpenum.ParseMethod("get")
	_, err2 := httpenum.ParseStatus("600")
	if want := "```text\n" + err1.Error() + "\n" + err2.Error() + "\n```\n"; !strings.Contains(read(t, "README.md"), want) {
		t.Errorf("README.md does not have:\n%s", want)
	}
}

// The Go of the tables for users of net/http compiles, and the last column gives
// what the first one does, for each code.
func TestREADMENetHTTP(t *testing.T) {
	compile, compare := "", ""
	statement := regexp.MustCompile(`^(w\.|http\.NewRequest|assert\.)`)
	for _, row := range rows(t, "| net/http |") {
		for _, span := range codeSpan.FindAllStringSubmatch(strings.Join(row, " "), -1) {
			if statement.MatchString(span[1]) {
				compile += span[1] + "\n"
			} else if span[1][0] != '%' {
				compile += "_ = " + span[1] + "\n"
			}
		}
		first, last := row[0], row[len(row)-1]
		if codeSpan.FindString(first) == first && codeSpan.FindString(last) == last && !statement.MatchString(first[1:]) {
			compare += strings.ReplaceAll("if any("+first+") != any("+last+") { fmt.Println(code, s, m) }\n", "`", "")
		}
	}
	if got := run(t, `package main

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/httpenum/httpenum"
)

var (
	w         http.ResponseWriter
	url, text string
	t         any // a *testing.T
	assert    struct{ Equal func(t, want, got any) bool }
	r         = &http.Request{Method: "GET"}
	m         = httpenum.Method(r.Method)
	_         = strconv.Itoa
)

func check(code int, s httpenum.Status) {
`+compare+`}

func compile(code int, s httpenum.Status) {
`+compile+`}

func main() {
	for code := -10; code <= 1099; code++ {
		check(code, httpenum.Status(code))
	}
}
`); got != "" || strings.Count(compare, "\n") < 10 {
		t.Errorf("the last column differs from the first one:\n%s\n%s", got, compare)
	}
}
