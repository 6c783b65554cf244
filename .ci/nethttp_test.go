package ci_test

import (
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"strings"
	"testing"
)

// Each constant for a status or a method that net/http has is here too, by the
// same name and with the same value.
func TestNetHTTPConstants(t *testing.T) {
	nethttp, err := importer.Default().Import("net/http")
	if err != nil {
		t.Fatal(err)
	}
	scope := library(t).Scope()
	found := 0
	for _, name := range nethttp.Scope().Names() {
		want, ok := nethttp.Scope().Lookup(name).(*types.Const)
		if !ok || !want.Exported() || !strings.HasPrefix(name, "Status") && !strings.HasPrefix(name, "Method") {
			continue
		}
		found++
		got, ok := scope.Lookup(name).(*types.Const)
		if !ok {
			t.Errorf("httpenum.%s is missing: net/http has it", name)
			continue
		}
		if !constant.Compare(got.Val(), token.EQL, want.Val()) {
			t.Errorf("httpenum.%s = %v, but http.%s = %v", name, got.Val(), name, want.Val())
		}
	}
	if found < 71 {
		t.Errorf("found %d constants in net/http, want at least the 62 statuses and 9 methods of Go 1.21", found)
	}
}
