package org.baraza.exchange.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.exchange.plan.Field.Role;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The fields of each kind of tables, in the order in which they are written: as the model has them, the id last. */
public final class Fields {

    /** What saving notes, and what is no table: the versions as they were approved. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.STRATEGY__FORMAT_VERSION,
            Literals.STRATEGY__REVISION, Literals.STRATEGY__PARENTS, Literals.STRATEGY__HISTORY);
    private static final Map<TableKind, List<Field>> ALL = new EnumMap<>(TableKind.class);

    static {
        Stream.of(TableKind.values()).forEach(kind -> ALL.put(kind, of(kind, kind.type())));
    }

    private Fields() {
    }

    /** All that a table of this kind is written with; those of single years and days excepted. */
    public static List<Field> of(TableKind kind) {
        return ALL.get(kind);
    }

    /** Those that are read, too, but not written, since others say the same. */
    public static List<Field> alsoRead(TableKind kind) {
        return switch (kind) {
            case WORKPLAN -> List.of(Field.special(kind, "time-frame", Role.TIME_FRAME),
                    Field.special(kind, "cost", Role.WHOLE_COST), Field.special(kind, "impact", Role.IMPACT),
                    Field.special(kind, "impact-objective", Role.IMPACT), Field.special(kind, "impact-activity", Role.IMPACT));
            case INDICATORS -> List.of(Field.special(kind, "target", Role.TARGET_ON), Field.special(kind, "target-day", Role.TARGET_DAY));
            case STAKEHOLDERS -> List.of(Field.special(kind, "practices", Role.PRACTICES));
            case CONTACTS -> contacts();
            default -> List.of();
        };
    }

    private static List<Field> contacts() {
        List<Field> fields = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            fields.add(Field.special(TableKind.CONTACTS, "address@" + channel.getLiteral(), Role.ADDRESS));
            fields.add(Field.special(TableKind.CONTACTS, "consent@" + channel.getLiteral(), Role.CONSENT));
        }
        fields.add(Field.special(TableKind.CONTACTS, "consent", Role.CONSENT));
        fields.add(Field.special(TableKind.CONTACTS, "given-name", Role.GIVEN_NAME));
        return fields;
    }

    /** What a year that stands alone above values of indicators may say: what is aimed at by its end, or what was measured. */
    public static List<Field> ofYearAlone(TableKind kind, String heading) {
        return kind != TableKind.INDICATORS || !heading.strip().matches("(?:19|20)\\d{2}") ? List.of()
                : Stream.of(Role.TARGET_ON, Role.MEASURED_ON)
                        .map(role -> Field.on(kind, role, LocalDate.of(Integer.parseInt(heading.strip()), Month.DECEMBER, 31))).toList();
    }

    /** A field by its id, whether it is written or only read. */
    public static Optional<Field> find(TableKind kind, String id) {
        return Stream.concat(of(kind).stream(), alsoRead(kind).stream()).filter(field -> field.id().equals(id)).findFirst()
                .or(() -> KeyedHeading.field(kind, id));
    }

    /** The field of a value of the element itself. */
    public static Field of(TableKind kind, EStructuralFeature feature) {
        return of(kind).stream().filter(field -> field.path().equals(List.of(feature))).findFirst().orElseThrow();
    }

    private static List<Field> of(TableKind kind, EClass type) {
        List<Field> fields = new ArrayList<>();
        kind.rowHolders().forEach(holder -> fields.add(Field.owner(kind, holder)));
        type.getEAllStructuralFeatures().stream().filter(feature -> !LEFT_OUT.contains(feature))
                .forEach(feature -> add(fields, kind, feature));
        fields.sort((one, other) -> Boolean.compare(isMain(other), isMain(one)));
        if (type.getEStructuralFeature("id") != null) {
            fields.add(new Field(kind, "id", Role.ID, List.of(type.getEStructuralFeature("id"))));
        }
        return List.copyOf(fields);
    }

    /** Whose element it is, and its name, come first. */
    private static boolean isMain(Field field) {
        return field.role() == Role.OWNER || field.id().equals("name");
    }

    private static void add(List<Field> fields, TableKind kind, EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            if (!reference.isMany() && isPart(kind, reference)) {
                reference.getEReferenceType().getEAllStructuralFeatures().stream().filter(Fields::isPlain)
                        .forEach(inner -> fields.add(Field.value(kind, feature, inner)));
            }
        } else if (!feature.getName().equals("id")) {
            fields.add(Field.value(kind, feature));
        }
    }

    /** What has no table of its own: parts without an id, and what a plan has once. */
    private static boolean isPart(TableKind kind, EReference reference) {
        return kind == TableKind.PLAN || reference.getEReferenceType().getEStructuralFeature("id") == null;
    }

    private static boolean isPlain(EStructuralFeature feature) {
        return feature instanceof EAttribute || !((EReference) feature).isContainment();
    }
}
