// Lookup explains HTTP statuses and methods. In a checkout of httpenum:
//
//	go run ./testdata/lookup 404 not-found 499 QUERY
//
// It shows how to use the package. It lies in testdata because the module is a
// library and has no commands.
package main

import (
	"fmt"
	"os"

	"github.com/httpenum/httpenum"
)

func main() {
	exit := 0
	for _, arg := range os.Args[1:] {
		if m := httpenum.Method(arg).Canonical(); m.IsKnown() {
			explainMethod(m)
		} else if s, err := httpenum.ParseStatus(arg); err == nil {
			explainStatus(s)
		} else {
			fmt.Fprintln(os.Stderr, err)
			exit = 1
		}
	}
	os.Exit(exit)
}

func explainMethod(m httpenum.Method) {
	fmt.Println(m)
	fmt.Println("  " + m.Description())
	fmt.Printf("  safe: %t, idempotent: %t\n", m.IsSafe(), m.IsIdempotent())
}

func explainStatus(s httpenum.Status) {
	fmt.Println(s)
	if s.IsKnown() {
		fmt.Println("  " + s.Description())
	} else {
		fmt.Println("  Unknown; to be treated like", s/100*100) // RFC 9110, Section 15
	}
	fmt.Printf("  class: %s, may have a body: %t, heuristically cacheable: %t\n",
		s.Class(), s.AllowsBody(), s.IsHeuristicallyCacheable())
}
