// Lookup explains HTTP statuses and methods, and finds them by what happened:
//
//	go run github.com/httpenum/httpenum/testdata/lookup "rate limit" 499 QUERY
//
// It prints the comment of a constant, and what functions answer. What is no status or
// method, it looks for in the overview's index. It reads the source beside its own or, as
// with -trimpath, in the current directory. A library has no commands: it is testdata.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"github.com/httpenum/httpenum"
)

var index []string                 // its entries, as the overview wraps them
var comments = map[string]string{} // those of the constants, indented, by GoString

func main() {
	exit := 0
	if err := readSource(); err != nil {
		fmt.Fprintln(os.Stderr, "lookup:", err)
		os.Exit(1)
	}
	for _, arg := range os.Args[1:] {
		if !explain(arg) && !search(arg) {
			fmt.Fprintf(os.Stderr, "lookup: %q is no status, no known method, and no entry of the index has all its words\n", arg)
			exit = 1
		}
	}
	os.Exit(exit)
}

func readSource() error {
	_, self, _, _ := runtime.Caller(0)
	dir := filepath.Join(filepath.Dir(self), "..", "..")
	if _, err := os.Stat(filepath.Join(dir, "doc.go")); err != nil {
		dir = "."
	}
	for _, name := range []string{"doc.go", "status.go", "method.go"} {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.ParseComments)
		if err != nil {
			return err
		}
		_, text, _ := strings.Cut(file.Doc.Text(), "# Which status?")
		for _, line := range strings.Split(strings.NewReplacer("[", "", "]", "").Replace(text), "\n") {
			if strings.HasPrefix(line, "  - ") {
				index = append(index, line)
			} else if strings.HasPrefix(line, "    ") {
				index[len(index)-1] += "\n" + line
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				text := strings.TrimSpace(spec.Doc.Text())
				comments["httpenum."+spec.Names[0].Name] = "  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n"
			}
			return true
		})
	}
	return nil
}

// explain explains the method or the status that text names, if there is one.
func explain(text string) bool {
	if m := httpenum.Method(text).Canonical(); m.IsKnown() {
		fmt.Printf("%v\n%s  IsSafe: %t, IsIdempotent: %t, TakesBody: %t\n",
			m, comments[m.GoString()], m.IsSafe(), m.IsIdempotent(), m.TakesBody())
		return true
	}
	s, err := httpenum.ParseStatus(text)
	if err != nil {
		return false
	}
	comment := comments[s.GoString()]
	if !s.IsKnown() {
		comment = fmt.Sprintf("  Unknown; a client treats it like %v.\n", s/100*100) // RFC 9110, Section 15
	}
	fmt.Printf("%v\n%s  IsError: %t, AllowsBody: %t, IsHeuristicallyCacheable: %t\n",
		s, comment, s.IsError(), s.AllowsBody(), s.IsHeuristicallyCacheable())
	return true
}

// search prints entries with words that begin with those of text, and explains the first.
func search(text string) bool {
	words := strings.Fields(text)
	found := ""
	for _, entry := range index {
		matches := len(words) > 0
		for _, word := range words {
			matches = matches && regexp.MustCompile(`(?i)\b`+regexp.QuoteMeta(word)).MatchString(entry)
		}
		if matches {
			found += entry + "\n"
		}
	}
	fmt.Print(found)
	if link := regexp.MustCompile(`\b(?:Status|Method)(\w+)`).FindStringSubmatch(found); link != nil {
		explain(link[1])
	}
	return found != ""
}
