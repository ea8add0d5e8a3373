package org.vaelab.view.find;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Match;
import org.vaelab.viewmodel.find.Anchor;
import org.vaelab.viewmodel.find.Finding;
import org.vaelab.viewmodel.map.ImageTitle;

/** What a gallery says in words. */
final class FindTexts {

    private final Messages messages;

    FindTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Finding finding) {
        return messages.get("find.for." + key(finding));
    }

    String of(Anchor anchor) {
        return messages.get("find.anchor." + anchor.name().toLowerCase(Locale.ROOT));
    }

    /** What is to be done before something appears. */
    String empty(Finding finding, Anchor anchor) {
        return finding.isNear() && anchor == Anchor.PINNED
                ? messages.get("find.empty.pin")
                : messages.get("find.empty." + key(finding));
    }

    private static String key(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number a match was found by, short; empty where there is none. */
    static String value(Finding finding, Match match) {
        return finding == Finding.SELECTED
                ? ""
                : String.format(Locale.ROOT, format(finding), match.value()).replace('-', '−');
    }

    private static String format(Finding finding) {
        return finding == Finding.NEAR_LATENT || finding == Finding.NEAR_PIXELS ? "%.2f" : "%.1f";
    }

    String describe(Finding finding, Match match, @Nullable Dataset dataset) {
        String image = image(match.image(), dataset);
        return finding == Finding.SELECTED
                ? messages.get("find.match", image)
                : messages.get("find.match." + key(finding), image, value(finding, match));
    }

    private String image(int image, @Nullable Dataset dataset) {
        if (dataset == null) {
            return messages.get("find.image", image + 1);
        }
        ImageTitle title = ImageTitle.of(dataset, image);
        String className = title.className();
        String text = className == null
                ? messages.get("find.image", title.number())
                : messages.get("find.image-class", title.number(), className);
        return title.fileName().isEmpty() ? text : messages.get("find.image-file", text, title.fileName());
    }
}
