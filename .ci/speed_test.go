package ci_test

import (
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The bounds, in times of the speed of what one would write instead.
var speeds = []struct {
	benchmark, other string
	want             float64
}{
	{"BenchmarkStatusPhrase", "http.StatusText", 4},
	{"BenchmarkStatusPhrase", "array", 0.8},
	{"BenchmarkStatusString", "http.StatusText", 20},
	{"BenchmarkStatusDigits", "strconv.Itoa", 4},
	{"BenchmarkStatusValues", "slices.Clone", 1.0 / 3},
	{"BenchmarkParseStatus", "map", 1.0 / 10},
	{"BenchmarkParseStatus", "strings.ToUpper", 1 / 1.5},
	{"BenchmarkMethodIsKnown", "map", 4},
	{"BenchmarkMethodCanonical", "strings.ToUpper", 2},
}

// Noise only ever makes a benchmark slower, so the fastest of its runs counts,
// and a machine that is busy for a while gets more chances.
func TestSpeed(t *testing.T) {
	const chances = 8
	best := map[string]float64{}
	for chance := 1; ; chance++ {
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", "/impl", "-benchtime", "10ms", "-count", "20", ".")
		cmd.Dir = ".."
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, line := range strings.Split(string(out), "\n") {
			fields := strings.Fields(line) // name, runs, time, unit
			if len(fields) < 4 || fields[3] != "ns/op" {
				continue
			}
			name := fields[0]
			if i := strings.LastIndex(name, "-"); i >= 0 { // the number of processors
				name = name[:i]
			}
			ns, err := strconv.ParseFloat(fields[2], 64)
			if err != nil {
				t.Fatal(err)
			}
			if best[name] == 0 || ns < best[name] {
				best[name] = ns
			}
		}
		slow := false
		for _, speed := range speeds {
			slow = slow || !(ratio(best, speed.benchmark, speed.other) >= speed.want)
		}
		if !slow || chance == chances {
			break
		}
		time.Sleep(5 * time.Second)
	}
	for _, speed := range speeds {
		got := ratio(best, speed.benchmark, speed.other)
		t.Logf("%s: %.2f times as fast as %s, want %.2f", speed.benchmark, got, speed.other, speed.want)
		if !(got >= speed.want) {
			t.Errorf("%s is too slow against %s, or the machine too busy to tell", speed.benchmark, speed.other)
		}
	}
}

// ratio is not a number if a benchmark has no result, which fails any bound.
func ratio(best map[string]float64, benchmark, other string) float64 {
	return best[benchmark+"/impl="+other] / best[benchmark+"/impl=httpenum"]
}
