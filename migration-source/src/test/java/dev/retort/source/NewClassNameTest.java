package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionId;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewClassNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add email to users                  | AddEmailToUsers
                    Add email                           | AddEmail
                    add userId and XML                  | AddUserIdAndXML
                    add e-mail, phone; "fax" (optional) | AddEMailPhoneFaxOptional
                    don't keep users' names             | DontKeepUsersNames
                    snake_case_name                     | SnakeCaseName
                    $price                              | Price
                    2nd address                         | Revision2ndAddress
                    42                                  | Revision42
                    class                               | Class
                    new                                 | New
                    a                                   | A
                    Größe der Füße                      | GrosseDerFusse
                    Żółta łódź                          | ZoltaLodz
                    ÆØÅ œuvre                           | AeOAOeuvre
                    naïve café №5                       | NaiveCafeNo5
                    добавить почту                      | ДобавитьПочту
                    添加 电子邮件                         | 添加电子邮件
                    हिन्दी में                             | हिन्दीमें
                    """)
    void wordsBecomeOneName(String message, String name) {
        assertThat(of(message)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t\n", "!?", "$_$", "\u0301"})
    void withoutWordsItIsNamedAfterItsId(String message) {
        assertThat(of(message)).isEqualTo("Revision_3f2a81c09d4e");
    }

    @Test
    void anIdMayHaveSignsThatNoClassHas() {
        assertThat(NewClassName.of("", new RevisionId("../1.0/\u6dfb"), taken -> false))
                .isEqualTo("Revision____1_0_\u6dfb");
    }

    @Test
    void longMessagesEndAfterAWord() {
        assertThat(of("add the columns that the new accounting department needs for its yearly report to the board"))
                .isEqualTo("AddTheColumnsThatTheNewAccountingDepartmentNeedsForItsYearly");
        assertThat(of("x".repeat(500))).isEqualTo("X" + "x".repeat(59));
        assertThat(of("\uD835\uDC00".repeat(100))).isEqualTo("A".repeat(60));
        assertThat(of("\uD840\uDC00".repeat(100))).isEqualTo("\uD840\uDC00".repeat(30));
    }

    @Test
    void aNumberTellsItFromATakenName() {
        assertThat(NewClassName.of("add email", id(), Set.of("AddEmail")::contains))
                .isEqualTo("AddEmail2");
        assertThat(NewClassName.of("add email", id(), Set.of("AddEmail", "AddEmail2")::contains))
                .isEqualTo("AddEmail3");
        assertThat(NewClassName.of("version 2", id(), Set.of("Version2")::contains))
                .isEqualTo("Version2_2");
    }

    private static String of(String message) {
        String name = NewClassName.of(message, id(), taken -> false);
        assertThat(SourceVersion.isIdentifier(name)).isTrue();
        return name;
    }

    private static RevisionId id() {
        return new RevisionId("3f2a81c09d4e");
    }
}
