package org.vaelab.i18n;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts by key. A key's part before its first dot names the bundle: {@code training.pause} is key {@code pause} of
 * {@code /org/vaelab/i18n/training.properties}.
 */
public final class Messages {

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /** In the language of the machine where there is a translation, else English. */
    public static Messages ofDefaultLocale() {
        return new Messages(Locale.getDefault());
    }

    /**
     * A text as it stands in its bundle.
     *
     * @throws java.util.MissingResourceException for an unknown key
     */
    public String get(String key) {
        int dot = key.indexOf('.');
        return bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
    }

    /** A text with {@link MessageFormat} places filled; an argument that is a {@link Sentence} is said first. */
    public String get(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument instanceof Sentence sentence ? get(sentence) : argument)
                .toArray();
        return new MessageFormat(get(key), locale).format(said);
    }

    /** A count as all texts have it, with the groups of its digits set apart: 4,746. A place for an argument writes a number the same way. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A sentence in this language, and the sentences in it. */
    public String get(Sentence sentence) {
        return sentence.arguments().isEmpty()
                ? get(sentence.key())
                : get(sentence.key(), sentence.arguments().toArray());
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(
                name,
                any -> ResourceBundle.getBundle(
                        "org.vaelab.i18n." + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
