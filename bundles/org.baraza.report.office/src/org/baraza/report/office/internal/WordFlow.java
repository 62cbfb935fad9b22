package org.baraza.report.office.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What stands on which page, reckoned by heights as Word fills its pages. All lengths are twentieths of a point. */
final class WordFlow {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Object, Integer> pages = new IdentityHashMap<>();
    private double room;
    private double filled;
    private double repeated;
    /** The room below the last piece, of which the room above the next is no addition: the larger of both is kept. */
    private double below;
    private int page = 1;

    /**
     * Something that is not torn apart, or a text of several lines.
     *
     * @param about by which it is found again
     * @param lines how many lines it can be torn into; 1 for what stays in one piece
     * @param withNext whether it stands on the page of what follows
     * @param head repeated on every page as long as there are pieces of the same table; 0 outside tables
     * @param turnTo height of the pages from here on; 0 if no page is turned
     */
    record Piece(Object about, double before, double line, int lines, double after, boolean withNext, double head,
            double turnTo) {

        static Piece turn(double height) {
            return new Piece(new Object(), 0, 0, 0, 0, false, 0, height);
        }

        double least() {
            return before + line * Math.min(lines, lines > 3 ? 2 : lines);
        }
    }

    WordFlow(double room) {
        this.room = room;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    WordFlow filled() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.turnTo() > 0) {
                room = piece.turnTo();
                next();
            } else {
                place(piece, wanted(i));
            }
        }
        return this;
    }

    /** From 1; the title page counts. */
    int page(Object about) {
        return pages.getOrDefault(about, page);
    }

    int last() {
        return page;
    }

    /** What has to fit: the piece with all that it stays with. */
    private double wanted(int index) {
        double wanted = 0;
        int i = index;
        while (i < pieces.size() - 1 && pieces.get(i).withNext() && pieces.get(i + 1).turnTo() == 0) {
            wanted += pieces.get(i).before() + pieces.get(i).line() * pieces.get(i).lines()
                    + Math.max(0, pieces.get(i).after() - pieces.get(i + 1).before());
            i++;
        }
        boolean begins = pieces.get(i).head() != pieces.get(index).head();
        return wanted + pieces.get(i).least() + (begins ? pieces.get(i).head() : 0);
    }

    private void place(Piece piece, double wanted) {
        if (piece.head() != repeated) {
            filled += piece.head();
            repeated = piece.head();
        }
        if (filled + wanted - Math.min(below, piece.before()) > room && filled > 0) {
            next();
            filled = piece.head();
        }
        pages.put(piece.about(), page);
        boolean top = filled == 0 && page > 1 && piece.turnTo() == 0;
        filled += top && !piece.withNext() ? 0 : piece.before() - Math.min(below, piece.before());
        lines(piece);
        filled += piece.after();
        below = piece.after();
    }

    /** Never one line alone, at the foot of a page or at the head. */
    private void lines(Piece piece) {
        int left = piece.lines();
        while (left > 0) {
            int fit = piece.lines() == 1 ? 1 : (int) Math.max(0, Math.floor((room - filled) / piece.line()));
            if (fit >= left) {
                filled += left * piece.line();
                return;
            }
            int here = left - fit == 1 ? fit - 1 : fit;
            // a page of a template may be lower than two lines
            left -= here >= 2 ? here : filled > 0 ? 0 : Math.max(1, fit);
            next();
        }
    }

    private void next() {
        page++;
        filled = 0;
        below = 0;
    }
}
