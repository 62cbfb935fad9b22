package org.baraza.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
            "<#assign x><#list 1..2000000000 as i>0123456789</#list></#assign>" })
    void itIsRefusedOrFailsAndSaysWhichTemplate(String template) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> filled(template, Map.of("value", "text", "list", List.of(1))));
        assertTrue(refused.getMessage().contains("letter"), refused.getMessage());
    }

    @Test
    void oneThatNeverEndsIsStopped() {
        IllegalArgumentException stopped = assertThrows(IllegalArgumentException.class,
                () -> filled("<#list 1.. as x><#list 1..1000 as y></#list></#list>", Map.of()));
        assertTrue(stopped.getMessage().contains("seconds"), stopped.getMessage());
    }

    @Test
    void aValueIsNoMarkupAndNoTemplate() {
        String all = filled("# Notes\n| Topic | Text |\n| ${a} | ${b} |",
                Map.of("a", "x | y", "b", "one\n# two ${'3'} <b>"));
        assertTrue(all.contains("text=x | y") && all.contains("one # two ${'3'} <b>"), all);
        assertFalse(all.contains("Heading[level=1, text=two"), all);
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
