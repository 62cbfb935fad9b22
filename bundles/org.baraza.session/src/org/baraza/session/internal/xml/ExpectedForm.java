package org.baraza.session.internal.xml;

import java.util.stream.Collectors;

import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** How a value of a type is written, in words for a person. */
final class ExpectedForm {

    private ExpectedForm() {
    }

    static String of(EClassifier type) {
        if (type instanceof EEnum choice) {
            return choice.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
        }
        return switch (type.getName()) {
            case "Quarter" -> Messages.Expected_quarter;
            case "Month" -> Messages.Expected_month;
            case "Date" -> Messages.Expected_date;
            case "Timestamp" -> Messages.Expected_timestamp;
            case "Amount", "EDoubleObject" -> Messages.Expected_amount;
            case "EInt", "EIntegerObject" -> Messages.Expected_number;
            case "EBoolean" -> "true, false";
            case "EntryRef" -> Messages.Expected_entry;
            default -> type.getName();
        };
    }
}
