package ci_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const contributing = ".github/CONTRIBUTING.md"

// The tests that the guarantees name exist.
func TestContributingTests(t *testing.T) {
	names, err := filepath.Glob("../*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	more, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	for _, name := range append(names, more...) {
		source.WriteString(read(t, filepath.Join(".ci", name)))
	}
	tests := regexp.MustCompile("`((Test|Fuzz)[A-Z]\\w*)`").FindAllStringSubmatch(read(t, contributing), -1)
	if len(tests) < 20 {
		t.Fatalf("found %d tests in %s, want at least 20", len(tests), contributing)
	}
	for _, test := range tests {
		if !strings.Contains(source.String(), "\nfunc "+test[1]+"(") {
			t.Errorf("%s names %s, which does not exist", contributing, test[1])
		}
	}
}

// The map of the repository has each file, and no other.
func TestContributingMap(t *testing.T) {
	text := read(t, contributing)
	var files []string
	for _, pattern := range []string{"*.go", "*.md", ".ci/*", ".github/*.md", ".github/workflows/*", ".git[a-z]*s"} {
		names, err := filepath.Glob(filepath.Join("..", filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			files = append(files, filepath.ToSlash(strings.TrimPrefix(name, ".."+string(filepath.Separator))))
		}
	}
	for _, name := range files {
		if !strings.Contains(text, "| `"+name+"` |") {
			t.Errorf("the map in %s lacks %s", contributing, name)
		}
	}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+\\.(?:go|md|yml)|\\.ci/run)` \\|").FindAllStringSubmatch(text, -1) {
		read(t, row[1])
	}
}
