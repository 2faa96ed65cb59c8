package dev.coderange.processor.command.check;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * How many columns of a terminal a character takes: most take one, what joins the one before it none, East Asian ones
 * two.
 */
final class ColumnWidth {

    private ColumnWidth() {}

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return codePoint >= 0x1100 && isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
            return codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
        }
        if (block == UnicodeBlock.HANGUL_JAMO) {
            return codePoint <= 0x115F;
        }
        return Character.isIdeographic(codePoint)
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS
                || block == UnicodeBlock.CJK_COMPATIBILITY
                || isEastAsian(UnicodeScript.of(codePoint))
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF; // pictographs
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.YI;
    }
}
