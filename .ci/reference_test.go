package ci_test

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/importer"
	"go/token"
	"go/types"
	"regexp"
	"strings"
	"testing"
)

// referencePage returns what pkg.go.dev draws.
func referencePage(t *testing.T) (*doc.Package, *token.FileSet) {
	t.Helper()
	fset := token.NewFileSet()
	files := parse(t, fset, func(string) bool { return true })
	page, err := doc.NewFromFiles(fset, files, importPath)
	if err != nil {
		t.Fatal(err)
	}
	return page, fset
}

// The page that pkg.go.dev draws: every symbol has a comment that begins with
// its name and an example, every section of an RFC is written in the form that
// becomes a link, and every doc link leads somewhere.
func TestReferencePage(t *testing.T) {
	page, _ := referencePage(t)

	var (
		section    = regexp.MustCompile(`(RFC\s+\d{3,5},\s)?\s*Sections?\b(\s+\d+(\.\d+)*)?`)
		linked     = regexp.MustCompile(`^RFC\s+\d{3,5},\s+Section\s+\d+(\.\d+)*$`)
		unresolved = regexp.MustCompile(`\[[A-Za-z][\w./]*\]`)
	)
	sections, links := 0, 0
	checkSections := func(symbol, text string) {
		for _, ref := range section.FindAllString(text, -1) {
			sections++
			if !linked.MatchString(ref) {
				t.Errorf("%s: %q does not become a link", symbol, ref)
			}
		}
	}
	check := func(symbol, text string) {
		if strings.TrimSpace(text) == "" {
			t.Errorf("%s has no comment", symbol)
		}
		checkSections(symbol, text)
		parsed := page.Parser().Parse(text)
		if left := unresolved.FindString(string(new(comment.Printer).Text(parsed))); left != "" {
			t.Errorf("%s: %s does not become a link", symbol, left)
		}
		docLinks(parsed.Content, func(link *comment.DocLink) {
			links++
			if link.ImportPath == "" {
				return // found on this page
			}
			pkg, err := importer.Default().Import(link.ImportPath)
			if err != nil {
				t.Errorf("%s: the link to %s: %v", symbol, link.ImportPath, err)
			} else if link.Recv != "" || link.Name != "" && pkg.Scope().Lookup(link.Name) == nil {
				t.Errorf("%s: the link to %s.%s leads nowhere", symbol, link.ImportPath, link.Name)
			}
		})
	}
	checkFunc := func(symbol string, f *doc.Func) {
		check(symbol, f.Doc)
		if !strings.HasPrefix(f.Doc, f.Name+" ") {
			t.Errorf("%s: the comment begins %.20q, want its name", symbol, f.Doc)
		}
		if len(f.Examples) == 0 {
			t.Errorf("%s has no example", symbol)
		}
		for _, example := range f.Examples {
			if example.Output == "" {
				t.Errorf("Example %s has no output to check", example.Name)
			}
		}
	}

	check("the package", page.Doc)
	if first, _, _ := strings.Cut(page.Doc, ".\n"); strings.ContainsAny(first, "[]") {
		t.Errorf("search results show the brackets of the first sentence: %s", first)
	}
	if len(page.Examples) != 1 {
		t.Errorf("the package has %d examples, want one", len(page.Examples))
	}
	if len(page.Consts) != 0 || len(page.Vars) != 0 || len(page.Funcs) != 0 || len(page.Types) != 2 {
		t.Errorf("the page has symbols outside of its two types")
	}
	for _, typ := range page.Types {
		check(typ.Name, typ.Doc)
		if !strings.HasPrefix(typ.Doc, typ.Name+" ") {
			t.Errorf("%s: the comment begins %.20q, want its name", typ.Name, typ.Doc)
		}
		for _, group := range typ.Consts {
			check(group.Names[0], group.Doc)
			for _, spec := range group.Decl.Specs {
				spec := spec.(*ast.ValueSpec)
				name, text := spec.Names[0].Name, spec.Doc.Text()+spec.Comment.Text()
				checkSections(name, text)
				if strings.Contains(text, "[") {
					t.Errorf("%s: the page shows the brackets of its comment: %s", name, text)
				}
			}
		}
		for _, f := range typ.Funcs {
			checkFunc(f.Name, f)
		}
		for _, f := range typ.Methods {
			checkFunc(typ.Name+"."+f.Name, f)
		}
	}
	if sections < 80 || links < 15 {
		t.Errorf("found %d sections and %d doc links, want at least 80 and 15", sections, links)
	}
}

// docLinks calls f for each doc link in the blocks.
func docLinks(blocks []comment.Block, f func(*comment.DocLink)) {
	for _, block := range blocks {
		var texts []comment.Text
		switch block := block.(type) {
		case *comment.Heading:
			texts = block.Text
		case *comment.Paragraph:
			texts = block.Text
		case *comment.List:
			for _, item := range block.Items {
				docLinks(item.Content, f)
			}
		}
		for _, text := range texts {
			if link, ok := text.(*comment.DocLink); ok {
				f(link)
			}
		}
	}
}

// The lines of the overview give what stands beside them.
func TestOverview(t *testing.T) {
	var examples []example
	page, _ := referencePage(t)
	for _, line := range regexp.MustCompile(`(?m)^\t(httpenum\.\S+)\s+// (.*)$`).FindAllStringSubmatch(page.Doc, -1) {
		examples = append(examples, example{line[1], line[2]})
	}
	if len(examples) < 10 {
		t.Fatalf("found %d lines in doc.go, want at least 10", len(examples))
	}
	checkExamples(t, "doc.go", examples)
}

// The numbers of known statuses and methods are those of the constants.
func TestCounts(t *testing.T) {
	values := map[string]map[string]bool{"Status": {}, "Method": {}}
	scope := library(t).Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok {
			values[c.Type().(*types.Named).Obj().Name()][c.Val().ExactString()] = true
		}
	}
	statuses, methods := len(values["Status"]), len(values["Method"])
	for file, want := range map[string]string{
		"doc.go":    fmt.Sprintf("The %d statuses and %d methods with constants", statuses, methods),
		"status.go": fmt.Sprintf("Values returns the %d known statuses", statuses),
		"method.go": fmt.Sprintf("Values returns the %d known methods", methods),
		"README.md": fmt.Sprintf("%d statuses and %d methods", statuses, methods),
	} {
		if !strings.Contains(read(t, file), want) {
			t.Errorf("%s does not say: %s", file, want)
		}
	}
}
