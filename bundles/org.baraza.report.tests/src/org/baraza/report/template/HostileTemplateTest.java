package org.baraza.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of people who mean no good, or made a mistake: nothing is reached, and the program goes on. */
class HostileTemplateTest {

    private static String filled(String template, Map<String, ?> values) {
        return ReportTemplate.of("letter", template, Locale.ENGLISH).fill("Letter", values).blocks().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
            "${value?api.class}", "${value ? <#-- hidden --> api.class}",
            "${'1+1'?eval}", "<@'<#assign x = 1>'?interpret/>",
            "${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'?matches('(a+)+$')}",
            "${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'?replace('(a+)+$', '', 'r')}",
            "<#list 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'?split('(a+)+$', 'r') as x></#list>",
            "${value.class.forName('java.lang.Runtime')}", "${value.getClass()}", "${list.class}",
            "${Static['java.lang.System'].exit(1)}",
            "<#include '/etc/passwd'>", "<#import 'file:///etc/passwd' as p>", "<#include 'http://example.org/x'>",
            "<#macro m><@m/></#macro><@m/>", "<#function f x><#return f(x)></#function>${f(1)}",
            "<#list 1..2000000000 as x>0123456789</#list>", "<#if", "${absent}", "${'x'?left_pad(2000000000)}",
            "<#assign s = 'aaaaaaaaaaaaaaaa'><#list 1..40 as i><#assign s = s + s></#list>${s?length}",
            "<#list 1.. as x><#attempt>${absent}<#recover></#attempt></#list>", "${.data_model['java.lang.System'].out}",
            "<#assign x><#list 1..2000000000 as i>0123456789</#list></#assign>",
            "${'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'?ensure_starts_with(r'(x+x+)+\\1y', 'q')}",
            "${('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?replace)(r'(x+x+)+\\1y', '', 'r')}",
            "<#assign f = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?replace>${f(r'(x+x+)+\\1y', '', 'r')}",
            "${'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?split?with_args([r'(x+x+)+\\1y', 'r'])()?size}",
            "${'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?keepBefore(r'(x+x+)+\\1y', 'r')}",
            "${\"${'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?matches(r'(x+x+)+\\1y')?c}\"}",
            "<#macro m a='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'?matches(r'(x+x+)+\\1y')?c>${a}</#macro><@m/>",
            "${(1..)?filter(x -> false)?first}", "${(1..)?map(x -> x)?first}", "${(1..)?take_while(x -> true)?size}",
            "${(1..)?drop_while(x -> true)?first}", "${(1..2000000000)?seq_contains(-1)?c}", "${[1..][0]?join('')}",
            "<#assign n = 2000000000>${(0..<n)?join('')}", "${((1..*2000000000))?seq_index_of(-1)}", "${(-2000000000..1)?join('')}",
            "<#assign a = [1]><#list 1..40 as i><#assign a = a + a></#list>${a?size}",
            "<#assign a = [1]><#list 1..40 as i><#assign a += a></#list>${a?size}",
            "<#assign a = {'x': 1}><#list 1..40 as i><#assign a = a + a></#list>${a.y!}",
            "<#assign s = 'aaaaaaaaaaaaaaaa'><#list 1..40 as i><#assign s = \"${s}${s}\"></#list>${s?length}",
            "<#assign s = 'aaaaaaaaaaaaaaaa'><#list 1..18 as i><#assign s = \"${s}${s}\"></#list>${s?contains(s + 'b')?c}",
            "<#assign n = 9><#list 1..40 as i><#assign n = n * n></#list>${n}", "${'1e999999999'?number?c}",
            "${1 + '1e999999999'?number}", "<#macro m n><#if n != 0><@m n - 1/><@m n - 1/></#if></#macro><@m 60/>",
            "<#function f n><#if n == 0><#return 1></#if><#return f(n - 1)?number + f(n - 1)></#function>${f(60)}" })
    void itIsRefusedOrFailsAndSaysWhichTemplate(String template) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> filled(template, Map.of("value", "text", "list", List.of(1))));
        assertTrue(refused.getMessage().contains("letter"), refused.getMessage());
        assertNoneGoesOn();
    }

    private static void assertNoneGoesOn() {
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (Thread.getAllStackTraces().keySet().stream().anyMatch(it -> it.getName().equals("template letter"))) {
            assertTrue(System.nanoTime() < end, "still runs");
            Thread.onSpinWait();
        }
    }

    @Test
    void oneOfAMillionBracketsIsRefused() {
        String deep = "${" + "(".repeat(90_000) + "1" + ")".repeat(90_000) + "}";
        assertThrows(IllegalArgumentException.class, () -> filled(deep, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> filled("${" + "9".repeat(5_000_000) + "}", Map.of()));
    }

    @Test
    void oneThatNeverEndsIsStopped() {
        IllegalArgumentException stopped = assertThrows(IllegalArgumentException.class,
                () -> filled("<#list 1.. as x><#list 1..1000 as y></#list></#list>", Map.of()));
        assertTrue(stopped.getMessage().contains("seconds") || stopped.getMessage().contains("memory"), stopped.getMessage());
        assertNoneGoesOn();
    }

    @Test
    void aValueIsNoMarkupAndNoTemplate() {
        String all = filled("# Notes\n| Topic | Text |\n| ${a} | ${b} |",
                Map.of("a", "x | y", "b", "one\n# two ${'3'} <b>"));
        assertTrue(all.contains("text=x | y") && all.contains("one # two ${'3'} <b>"), all);
        assertFalse(all.contains("Heading[level=1, text=two"), all);
    }

    @Test
    void aTextMayReadAsWhatIsRefused() {
        String all = filled("Questions? matches follow, or ?eval 1..9\n> ${n?string + '?new 1..'}", Map.of("n", 3));
        assertTrue(all.contains("Questions? matches follow, or ?eval 1..9") && all.contains("3?new 1.."), all);
    }

    @Test
    void whatIsAddedCutAndLookedForMayBeWrittenDown() {
        String all = filled("""
                <#assign sum = 0><#list costs as cost><#assign sum += cost?number><#assign sum = sum + cost * 2></#list>
                <#list 0..<costs?size as i>${costs[i]}, </#list>${sum} ${name[0..<3]} ${name[1..]} ${costs[1..]?join('/')}
                ${name?contains('ab')?then('yes', 'no')} ${(name?split('-'))?first} ${(1..3)?join('+')}""",
                Map.of("costs", List.of(1, 2), "name", "abc-d"));
        assertTrue(all.contains("1, 2, 9 abc bc-d 2") && all.contains("yes abc 1+2+3"), all);
    }

    @Test
    void harmlessOnesMayListChooseAndFormat() {
        String all = filled("<#list names?sort as name>\n- ${name?upper_case?replace('A', 'E')}\n</#list>\n> ${n}",
                Map.of("names", List.of("b", "a"), "n", 1234.5));
        assertEquals(2, all.split("Item\\[").length - 1, all);
        assertTrue(all.indexOf("text=E") < all.indexOf("text=B"), all);
        assertTrue(all.contains("STATEMENT, text=1,234.5"), all);
    }
}
