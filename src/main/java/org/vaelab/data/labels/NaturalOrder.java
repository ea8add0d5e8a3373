package org.vaelab.data.labels;

import java.math.BigInteger;
import java.util.Comparator;

/** Names as people sort them: 9 before 10. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        int order = numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : 0;
        return order == 0 ? a.compareTo(b) : order;
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 20 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
