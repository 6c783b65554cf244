package ci_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/doc"
	"go/parser"
	"go/token"
	"go/types"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// referencePage returns what pkg.go.dev draws.
func referencePage(t *testing.T) (*doc.Package, *token.FileSet) {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range []string{"doc.go", "status.go", "method.go", "status_test.go", "method_test.go"} {
		file, err := parser.ParseFile(fset, name, read(t, name), parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	page, err := doc.NewFromFiles(fset, files, importPath)
	if err != nil {
		t.Fatal(err)
	}
	return page, fset
}

// Every symbol has a comment that begins with its name, and an example with a
// comment and an output. Every section of an RFC has the form that becomes a
// link, and every link to a symbol leads somewhere.
func TestReferencePage(t *testing.T) {
	page, _ := referencePage(t)
	var (
		section = regexp.MustCompile(`(RFC\s+\d{3,5},\s)?\s*Sections?\b(\s+\d+(\.\d+)*)?`)
		linked  = regexp.MustCompile(`^RFC\s+\d{3,5},\s+Section\s+\d+(\.\d+)*$`)
		href    = regexp.MustCompile(`<a href="/([^"]+)">`)
		noLink  = regexp.MustCompile(`\[[A-Za-z][\w./]*\]`)
	)
	sections := 0
	links := map[string]bool{} // to other packages
	check := func(symbol, text string) {
		if text == "" {
			t.Errorf("%s has no comment", symbol)
		}
		for _, ref := range section.FindAllString(text, -1) {
			sections++
			if !linked.MatchString(ref) {
				t.Errorf("%s: %q does not become a link", symbol, ref)
			}
		}
		html := string(page.HTML(text))
		if left := noLink.FindString(html); left != "" {
			t.Errorf("%s: %s does not become a link", symbol, left)
		}
		for _, match := range href.FindAllStringSubmatch(html, -1) {
			links[strings.Replace(match[1], "#", ".", 1)] = true
		}
	}
	checkNamed := func(symbol, name, text string, examples []*doc.Example) {
		check(symbol, text)
		if !strings.HasPrefix(text, name+" ") {
			t.Errorf("%s: the comment begins %.20q, want its name", symbol, text)
		}
		if len(examples) == 0 {
			t.Errorf("%s has no example", symbol)
		}
		for _, example := range examples {
			if example.Doc == "" || example.Output == "" {
				t.Errorf("Example%s has no comment or no output", example.Name)
			}
		}
	}

	check("the package", page.Doc)
	if first, _, _ := strings.Cut(page.Doc, ".\n"); strings.ContainsAny(first, "[]") {
		t.Errorf("search results show the brackets of the first sentence: %s", first)
	}
	if len(page.Consts) != 0 || len(page.Vars) != 0 || len(page.Funcs) != 0 || len(page.Types) != 2 {
		t.Errorf("the page has symbols outside of its two types")
	}
	for _, typ := range page.Types {
		checkNamed(typ.Name, typ.Name, typ.Doc, typ.Examples)
		for _, f := range append(typ.Funcs, typ.Methods...) {
			checkNamed(typ.Name+"."+f.Name, f.Name, f.Doc, f.Examples)
		}
		for _, group := range typ.Consts {
			check(group.Names[0], group.Doc)
			for _, spec := range group.Decl.Specs {
				spec := spec.(*ast.ValueSpec)
				check(spec.Names[0].Name, spec.Doc.Text()+spec.Comment.Text())
			}
		}
	}
	if sections < 80 || len(links) < 5 {
		t.Errorf("found %d sections and %d links to other packages, want at least 80 and 5", sections, len(links))
	}
	for link := range links {
		if out, err := exec.Command("go", "doc", link).CombinedOutput(); err != nil {
			t.Errorf("the link to %s leads nowhere: %s", link, out)
		}
	}
}

// The lines of the overview give what stands beside them.
func TestOverview(t *testing.T) {
	page, _ := referencePage(t)
	var examples []example
	for _, line := range regexp.MustCompile(`(?m)^\t(httpenum\.\S+)\s+// (.*)$`).FindAllStringSubmatch(page.Doc, -1) {
		examples = append(examples, example{line[1], line[2]})
	}
	checkExamples(t, "doc.go", examples)
}

// The numbers of known statuses and methods are those of the constants.
func TestCounts(t *testing.T) {
	values := map[string]map[string]bool{"Status": {}, "Method": {}}
	scope := declared(t, importPath)
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok {
			values[c.Type().(*types.Named).Obj().Name()][c.Val().ExactString()] = true
		}
	}
	statuses, methods := len(values["Status"]), len(values["Method"])
	for _, tt := range []struct{ file, want string }{
		{"doc.go", fmt.Sprintf("The %d statuses and %d methods with constants", statuses, methods)},
		{"status.go", fmt.Sprintf("Values returns the %d known statuses", statuses)},
		{"method.go", fmt.Sprintf("Values returns the %d known methods", methods)},
		{"README.md", fmt.Sprintf("All %d statuses", statuses)},
		{"README.md", fmt.Sprintf("all %d |", statuses)},
		{"README.md", fmt.Sprintf("the %d methods", methods)},
	} {
		if !strings.Contains(read(t, tt.file), tt.want) {
			t.Errorf("%s does not say: %s", tt.file, tt.want)
		}
	}
}

// Each constant for a status or a method that net/http has is here too, by the
// same name and with the same value.
func TestNetHTTPConstants(t *testing.T) {
	nethttp, scope, found := declared(t, "net/http"), declared(t, importPath), 0
	for _, name := range nethttp.Names() {
		want, ok := nethttp.Lookup(name).(*types.Const)
		if !ok || !strings.HasPrefix(name, "Status") && !strings.HasPrefix(name, "Method") {
			continue
		}
		found++
		if got, ok := scope.Lookup(name).(*types.Const); !ok || !constant.Compare(got.Val(), token.EQL, want.Val()) {
			t.Errorf("httpenum.%s is not there or not %v, as in net/http", name, want.Val())
		}
	}
	if found < 71 {
		t.Errorf("found %d constants in net/http, want at least the 62 statuses and 9 methods of Go 1.21", found)
	}
}
