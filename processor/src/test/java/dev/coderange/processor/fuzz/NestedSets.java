package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;

/** Sound sets, compared with the oracle in every form of lookup. */
final class NestedSets implements Attack.Kind {

    @Override
    public byte[] make(Dice dice) {
        return SetMaker.sound(dice).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        DataCheck.checkInEveryForm(input, laboratory);
    }
}
