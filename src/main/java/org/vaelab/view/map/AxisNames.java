package org.vaelab.view.map;

import org.vaelab.i18n.Messages;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.viewmodel.map.AxisTitles;

/** What axes are called. */
final class AxisNames {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private AxisNames() {}

    /** A latent dimension counted from 0: z₁ for the first. */
    static String dimension(int dimension) {
        StringBuilder name = new StringBuilder("z");
        String.valueOf(dimension + 1).chars().forEach(digit -> name.append(SUBSCRIPTS.charAt(digit - '0')));
        return name.toString();
    }

    static String alongX(AxisTitles titles, Messages messages) {
        EmbeddedProjection embedding = titles.axes().embedding();
        if (embedding != null) {
            return embedded(embedding, messages);
        }
        return titles.axes().principal()
                ? component(1, titles.shareX(), messages)
                : dimension(titles.axes().x());
    }

    /** Says what it was made of. */
    private static String embedded(EmbeddedProjection embedding, Messages messages) {
        String key = "map.axis." + MapStyles.word(embedding.method());
        return embedding.landmarks() == embedding.images()
                ? messages.get(key, embedding.images(), embedding.step())
                : messages.get(key + "OfSome", embedding.landmarks(), embedding.images(), embedding.step());
    }

    static String alongY(AxisTitles titles, Messages messages) {
        EmbeddedProjection embedding = titles.axes().embedding();
        if (embedding != null) {
            return messages.get("map." + MapStyles.word(embedding.method()));
        }
        if (titles.axes().principal()) {
            return component(2, titles.shareY(), messages);
        }
        boolean strip = titles.axes().x() == titles.axes().y();
        return strip ? messages.get("map.axis.lanes") : dimension(titles.axes().y());
    }

    private static String component(int number, double share, Messages messages) {
        return share == 0
                ? messages.get("map.axis.component", number)
                : messages.get("map.axis.componentShare", number, share);
    }
}
