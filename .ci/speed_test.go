package ci_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"sort"
	"strconv"
	"testing"
	"time"
)

// The bounds, in times of the speed of what one would write instead: about half
// of what was measured with Go 1.21 to 1.27, and above what the designs measured
// that CONTRIBUTING.md rejects.
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

// A machine that is busy for a while gets more chances: a bound holds if the
// medians of one of them meet it.
func TestSpeed(t *testing.T) {
	line := regexp.MustCompile(`(?m)^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(\S+) ns/op`)
	best := make([]float64, len(speeds))
	for chance := 1; ; chance++ {
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", "/impl", "-benchtime", "10ms", "-count", "20", ".")
		cmd.Dir = ".."
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		times := map[string][]float64{}
		for _, match := range line.FindAllStringSubmatch(string(out), -1) {
			ns, err := strconv.ParseFloat(match[2], 64)
			if err != nil {
				t.Fatal(err)
			}
			times[match[1]] = append(times[match[1]], ns)
		}
		median := func(name string) float64 {
			sort.Float64s(times[name])
			return times[name][len(times[name])/2]
		}
		report, slow := "", false
		for i, speed := range speeds {
			got := median(speed.benchmark+"/impl="+speed.other) / median(speed.benchmark+"/impl=httpenum")
			best[i] = max(best[i], got)
			report += fmt.Sprintf("\n%s: %.2f times as fast as %s, want %.2f", speed.benchmark, best[i], speed.other, speed.want)
			slow = slow || best[i] < speed.want
		}
		if !slow {
			t.Log(report)
			return
		}
		if chance == 8 {
			t.Fatal("too slow, or the machine too busy to tell:", report)
		}
		time.Sleep(5 * time.Second)
	}
}
