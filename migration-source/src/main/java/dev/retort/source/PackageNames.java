package dev.retort.source;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of packages. */
final class PackageNames {

    private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{Nd}_]+");

    private PackageNames() {}

    /** Whether a class can be in a package of that name. */
    static boolean isLegal(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /** The package for revisions of a project that has none yet: {@code com.my-company} becomes {@code com.my_company.db}. */
    static String ofGroup(String groupId) {
        return Pattern.compile("\\.")
                .splitAsStream(groupId + ".db")
                .map(part -> ILLEGAL.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("_"))
                .filter(part -> !part.isEmpty())
                .map(PackageNames::legal)
                .collect(Collectors.joining("."));
    }

    private static String legal(String part) {
        if (Character.isDigit(part.codePointAt(0))) {
            return "_" + part;
        }
        return isLegal(part) ? part : part + "_";
    }
}
