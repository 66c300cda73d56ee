package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "com.example, com.example.db",
        "app, app.db",
        "com.my-company.Shop, com.my_company.shop.db",
        "org.new.3m, org.new_._3m.db",
        "a..b, a.b.db"
    })
    void firstPackageOfAProjectIsNamedAfterItsGroup(String groupId, String packageName) {
        assertThat(PackageNames.ofGroup(groupId)).isEqualTo(packageName);
        assertThat(PackageNames.isLegal(packageName)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "app.", "a b", "app/db", "../db", "app.class", "app.1db", "app._", "a-b"})
    void otherNamesAreIllegal(String name) {
        assertThat(PackageNames.isLegal(name)).isFalse();
    }

    @Test
    void unicodeIsLegal() {
        assertThat(PackageNames.isLegal("app.d\u00e4tenbank")).isTrue();
    }
}
