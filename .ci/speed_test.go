package ci_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The bounds, in times of the speed of what one would write instead. They are
// about half of what Go 1.21 to 1.27 measured, and above what the designs measured
// that CONTRIBUTING's decisions turn down.
var speeds = []struct {
	benchmark, other string
	want             float64
}{
	{"StatusPhrase", "http.StatusText", 4},
	{"StatusPhrase", "array", 0.7},
	{"StatusString", "http.StatusText", 12},
	{"StatusDigits", "strconv.Itoa", 4},
	{"StatusValues", "slices.Clone", 0.65},
	{"ParseStatus", "map", 0.1},
	{"ParseStatus", "strings.ToUpper", 0.4},
	{"MethodIsKnown", "map", 2.5},
	{"MethodCanonical", "strings.ToUpper", 2},
}

// Noise only ever makes a benchmark slower, so the fastest of its runs counts,
// and a machine that is busy for a while gets more chances.
func TestSpeed(t *testing.T) {
	line := regexp.MustCompile(`(?m)^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(\S+) ns/op`)
	best := map[string]float64{}
	for chance := 8; ; chance-- {
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", "/impl", "-benchtime", "10ms", "-count", "20", ".")
		cmd.Dir = ".."
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, match := range line.FindAllStringSubmatch(string(out), -1) {
			ns, err := strconv.ParseFloat(match[2], 64)
			if err != nil {
				t.Fatal(err)
			}
			if before, ok := best[match[1]]; !ok || ns < before {
				best[match[1]] = ns
			}
		}
		var report strings.Builder
		slow := false
		for _, speed := range speeds {
			got := best[speed.benchmark+"/impl="+speed.other] / best[speed.benchmark+"/impl=httpenum"]
			fmt.Fprintf(&report, "\n%s: %.2f times as fast as %s, want %.2f", speed.benchmark, got, speed.other, speed.want)
			slow = slow || !(got >= speed.want) // or not a number, without a result
		}
		if !slow {
			t.Log(report.String())
			return
		}
		if chance == 1 {
			t.Fatal("too slow, or the machine too busy to tell:", report.String())
		}
		time.Sleep(5 * time.Second)
	}
}
