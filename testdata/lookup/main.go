// Lookup explains HTTP statuses and methods. In a checkout of httpenum:
//
//	go run ./testdata/lookup 403 not-found 499 QUERY
//
// It prints the comment of a constant, from the source in the current directory, and
// what the functions answer. It lies in testdata because the module is a library and
// has no commands.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"

	"github.com/httpenum/httpenum"
)

func main() {
	comments, err := readComments("status.go", "method.go")
	if err != nil {
		fmt.Fprintln(os.Stderr, "lookup reads the source in a checkout:", err)
		os.Exit(1)
	}
	exit := 0
	for _, arg := range os.Args[1:] {
		if m := httpenum.Method(arg).Canonical(); m.IsKnown() {
			fmt.Println(m)
			fmt.Print(comments[m.GoString()])
			fmt.Printf("  safe: %t, idempotent: %t, takes a body: %t\n",
				m.IsSafe(), m.IsIdempotent(), m.TakesBody())
		} else if s, err := httpenum.ParseStatus(arg); err == nil {
			fmt.Println(s)
			if s.IsKnown() {
				fmt.Print(comments[s.GoString()])
			} else {
				fmt.Printf("  Unknown; a client treats it like %v.\n", s/100*100) // RFC 9110, Section 15
			}
			fmt.Printf("  class: %s, may have a body: %t, heuristically cacheable: %t\n",
				s.Class(), s.AllowsBody(), s.IsHeuristicallyCacheable())
		} else {
			fmt.Fprintf(os.Stderr, "%q is neither a method with a constant nor a status\n", arg)
			exit = 1
		}
	}
	os.Exit(exit)
}

// readComments returns the comment at each constant in files, indented, by the
// constant's GoString.
func readComments(files ...string) (map[string]string, error) {
	comments := map[string]string{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok && spec.Doc != nil {
				text := strings.TrimSpace(spec.Doc.Text())
				comments["httpenum."+spec.Names[0].Name] = "  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n"
			}
			return true
		})
	}
	return comments, nil
}
