package org.baraza.report.office.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;

/** What is said by a style, by those that it is based on, and by the document. */
record StyleChain(List<XWPFStyle> styles, Optional<CTDocDefaults> defaults) {

    static StyleChain of(XWPFStyles all, String id) {
        List<XWPFStyle> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (XWPFStyle style = all.getStyle(id); style != null && seen.add(style.getStyleId()); style = all
                .getStyle(style.getBasisStyleID())) {
            chain.add(style);
        }
        return new StyleChain(chain, Optional.ofNullable(all.getCtStyles()).map(it -> it.getDocDefaults()));
    }

    <T> Optional<T> letters(Function<CTRPr, T> of) {
        Stream<CTRPr> said = Stream.concat(styles.stream().flatMap(style -> Stream.ofNullable(style.getCTStyle().getRPr())),
                defaults.stream().flatMap(it -> Stream.ofNullable(it.getRPrDefault())).flatMap(it -> Stream.ofNullable(it.getRPr())));
        return said.flatMap(it -> Stream.ofNullable(of.apply(it))).findFirst();
    }

    <T> Optional<T> spacing(Function<CTSpacing, T> of) {
        return paragraph(it -> it.isSetSpacing() ? of.apply(it.getSpacing()) : null);
    }

    <T> Optional<T> paragraph(Function<CTPPrGeneral, T> of) {
        Stream<CTPPrGeneral> said = Stream.concat(styles.stream().flatMap(style -> Stream.ofNullable(style.getCTStyle().getPPr())),
                defaults.stream().flatMap(it -> Stream.ofNullable(it.getPPrDefault())).flatMap(it -> Stream.ofNullable(it.getPPr())));
        return said.flatMap(it -> Stream.ofNullable(of.apply(it))).findFirst();
    }
}
