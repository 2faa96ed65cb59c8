package corpus;

import com.acme.billing.RadiologyCode;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class Results {

    interface Source {
        @RadiologyCode
        String code();
    }

    interface Mapper {
        @RadiologyCode
        String map(@RadiologyCode String code, int free);

        boolean equals(Object other);

        default void other() {}
    }

    interface Derived extends Source {}

    static void use(Source source) {}

    @RadiologyCode
    String right(int i, boolean b) {
        if (i == 1) {
            return "77046";
        }
        if (i == 2) {
            return b ? "77046" : "77067";
        }
        if (i == 3) {
            return null;
        }
        Supplier<String> free = () -> "77045";
        Callable<String> block = () -> {
            return "77045";
        };
        Source source = () -> "77046";
        use(() -> "77046");
        Runnable nothing = () -> {
            return;
        };
        new Object() {
            String inside() {
                return "77045";
            }
        };
        return true ? "77046" : "77045";
    }

    @RadiologyCode
    String castTernary(boolean b) {
        return (String) (b ? /*!*/"77045" : "77046"); // error: 77045 is in no
    }

    @RadiologyCode
    int castWideTernary(boolean b) {
        return (int) (b ? /*!*/77045L : 77046L); // error: 77045 is in no
    }

    @RadiologyCode
    String castSwitch(int i) {
        return (String) (switch (i) {
            case 1 -> /*!*/"77045"; // error: 77045 is in no
            default -> "77046";
        });
    }

    @RadiologyCode
    int narrowed(boolean b) {
        return (short) (b ? 77046 + 65536 : 11510);
    }

    @RadiologyCode
    String literal() {
        return /*!*/"77045"; // error: 77045 is in no
    }

    @RadiologyCode
    int number() {
        return (/*!*/77045); // error: 77045 is in no
    }

    @RadiologyCode
    String[] array() {
        return new String[] {"77046", /*!*/"77045"}; // error: 77045 is in no
    }

    @RadiologyCode
    String ternary(boolean b, boolean c) {
        if (c) {
            return b ? /*!*/"77045" : "77046"; // error: 77045 is in no
        }
        return b ? "77046" : c ? /*!*/"77045" : (/*!*/"77044"); // error: 77045 is in no // error: 77044 is in no
    }

    @RadiologyCode
    String switched(int i) {
        return switch (i) {
            case 1 -> "77046";
            case 2 -> /*!*/"77045"; // error: 77045 is in no
            case 3 -> {
                String free = "77043";
                yield /*!*/"77044"; // error: 77044 is in no
            }
            case 4 -> throw new IllegalStateException("77045");
            case 5 -> i > 5 ? "77046" : /*!*/"77043"; // error: 77043 is in no
            case 6 -> switch (i + 1) {
                case 1 -> "77046";
                default -> /*!*/"77042"; // error: 77042 is in no
            };
            case 7 -> {
                Supplier<String> inner = () -> switch (i) {
                    default -> "77045";
                };
                String other = switch (i) {
                    case 1 -> "77045";
                    default -> {
                        yield "77045";
                    }
                };
                if (i > 3) {
                    yield /*!*/"77041"; // error: 77041 is in no
                }
                yield inner.get();
            }
            default -> {
                yield "77046";
            }
        };
    }

    @RadiologyCode
    String old(int i) {
        @RadiologyCode
        String result =
                switch (i) {
                    case 1:
                        yield /*!*/"77045"; // error: 77045 is in no
                    case 2:
                    default:
                        yield "77046";
                };
        return result;
    }

    void lambdas() {
        Source expression = () -> /*!*/"77045"; // error: 77045 is in no
        Source block = () -> {
            return /*!*/"77045"; // error: 77045 is in no
        };
        Source nested = () -> {
            Supplier<String> free = () -> {
                return "77045";
            };
            if (free == null) {
                return /*!*/"77044"; // error: 77044 is in no
            }
            return "77046";
        };
        Derived derived = () -> /*!*/"77045"; // error: 77045 is in no
        Mapper mapper = (code, free) -> /*!*/"77045"; // error: 77045 is in no
        use(() -> /*!*/"77045"); // error: 77045 is in no
        use((Source) () -> /*!*/"77045"); // error: 77045 is in no
        Source chosen = mapper == null ? () -> /*!*/"77045" : () -> "77046"; // error: 77045 is in no
        Source parenthesized = (() -> /*!*/"77045"); // error: 77045 is in no
        Source switched = switch (mapper.toString()) {
            case "" -> () -> /*!*/"77045"; // error: 77045 is in no
            default -> () -> "77046";
        };
        Mapper own = (code, free) -> code.equals(/*!*/"77045") ? code : null; // error: 77045 is in no
        mapper.map(/*!*/"77045", 77045); // error: 77045 is in no
        Source anonymous = new Source() {
            @Override
            public String code() {
                return /*!*/"77045"; // error: 77045 is in no
            }
        };
    }
}
