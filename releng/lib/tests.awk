# Reads surefire's reports: a line for each test that failed, then the counts of all.

function figure(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }

function text(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }

/<testsuite / { in_head = 1 }

# the head of a suite spreads over several lines, each figure once
in_head {
    total += figure("tests")
    failed += figure("failures") + figure("errors")
    skipped += figure("skipped")
    if (/>/) in_head = 0
}

/<testcase / { test = text("classname") "." text("name") }

/<(failure|error)[ >]/ { print "Failed: " test; if (text("message") != "") print "  " substr(text("message"), 1, 400) }

END { printf "%d passed, %d failed, %d skipped\n", total - failed - skipped, failed, skipped }
