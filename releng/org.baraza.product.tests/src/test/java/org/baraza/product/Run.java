package org.baraza.product;

import java.util.List;

/** What came of a start: its exit code and what it said, output and error stream apart. */
record Run(int code, String out, String err) {

    List<String> lines() {
        return out.lines().toList();
    }
}
