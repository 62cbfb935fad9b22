package org.baraza.report.office.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The bullets and numbers of one document, as {@code numbering.xml} gives them, beside those of its template. */
final class WordLists {

    private final XWPFNumbering lists;
    private final BigInteger bullets;
    private final BigInteger numbers;

    WordLists(XWPFDocument file) throws IOException {
        lists = file.getNumbering() == null ? file.createNumbering() : file.getNumbering();
        CTAbstractNum[] ours = ours();
        bullets = added(list(added(ours[0])));
        numbers = added(ours[1]);
    }

    BigInteger bullets() {
        return bullets;
    }

    /** A list of its own, which begins at one. */
    BigInteger newNumbers() {
        CTNum list = list(numbers);
        CTNumLvl level = list.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return added(list);
    }

    private CTNum list(BigInteger kind) {
        CTNum list = CTNum.Factory.newInstance();
        list.setNumId(next(lists.getNums().stream().map(known -> known.getCTNum().getNumId())));
        list.addNewAbstractNumId().setVal(kind);
        return list;
    }

    private BigInteger added(CTNum list) {
        lists.addNum(new XWPFNum(list, lists));
        return list.getNumId();
    }

    private BigInteger added(CTAbstractNum kind) {
        kind.setAbstractNumId(next(lists.getAbstractNums().stream().map(known -> known.getCTAbstractNum()
                .getAbstractNumId())));
        return lists.addAbstractNum(new XWPFAbstractNum(kind));
    }

    private static BigInteger next(Stream<BigInteger> used) {
        return used.max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
    }

    private static CTAbstractNum[] ours() throws IOException {
        try (InputStream in = WordLists.class.getResourceAsStream("numbering.xml")) {
            if (in == null) {
                throw new FileNotFoundException("numbering.xml");
            }
            return NumberingDocument.Factory.parse(in).getNumbering().getAbstractNumArray();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
