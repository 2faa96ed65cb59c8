package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;

class Inheritance {

    interface Scheduler {
        void schedule(@RadiologyCode String code);

        @RadiologyCode
        String next();
    }

    interface Generic<T> {
        void take(@RadiologyCode T code);
    }

    static class Desk implements Scheduler, Generic<String> {
        @Override
        public void schedule(String code) {
            if (code.equals(/*!*/"77045")) { // error: 77045 is in no
                take("77046");
            }
        }

        @Override
        public String next() {
            return /*!*/"77045"; // error: 77045 is in no
        }

        @Override
        public void take(String code) {}

        void schedule(String code, int overload) {}
    }

    static class Deep extends Desk {
        @Override
        public void schedule(String code) {}

        @Override
        public String next() {
            return "77046";
        }
    }

    static class Narrower extends Desk {
        @Override
        public void schedule(@RadiologyCode(category = RadiologyCategory.BREAST_MAMMOGRAPHY) String code) {}
    }

    interface Breast {
        void one(@RadiologyCode(category = RadiologyCategory.BREAST_MAMMOGRAPHY) String code);
    }

    interface Early {
        void one(@RadiologyCode(within = "77046-77050") String code);
    }

    static class Both implements Breast, Early {
        @Override
        public void one(String code) {}
    }

    abstract static class Hidden {
        static void fixed(@RadiologyCode String code) {}

        private void own(@RadiologyCode String code) {}
    }

    static class Hiding extends Hidden {
        static void fixed(String code) {}

        void own(String code) {}
    }

    static class Unaware {
        public void schedule(String code) {}

        public String next() {
            return "77045";
        }
    }

    static class Aware extends Unaware implements Scheduler {
        void inside() {
            schedule(/*!*/"77045"); // error: 77045 is in no
            super.schedule("77045");
        }
    }

    static class MoreAware extends Aware {}

    void byAnotherInterface(Unaware unaware, Aware aware, MoreAware more) {
        unaware.schedule("77045");
        aware.schedule("77046");
        aware.schedule(/*!*/"77045"); // error: 77045 is in no
        more.schedule(/*!*/"77045"); // error: 77045 is in no
        boolean same = aware.next().equals(/*!*/"77045"); // error: 77045 is in no
        boolean free = unaware.next().equals("77045");
    }

    void right(Desk desk, Deep deep, Narrower narrower, Both both, Hiding hiding) {
        desk.schedule("77046");
        desk.schedule("77045", 1);
        deep.schedule("77046");
        narrower.schedule("77046");
        both.one("77047");
        Hiding.fixed("77045");
        hiding.own("77045");
        boolean same = desk.next().equals("77046");
    }

    void wrong(Scheduler scheduler, Desk desk, Deep deep, Narrower narrower, Generic<String> generic, Both both) {
        scheduler.schedule(/*!*/"77045"); // error: 77045 is in no
        desk.schedule(/*!*/"77045"); // error: 77045 is in no
        deep.schedule(/*!*/"77045"); // error: 77045 is in no
        narrower.schedule(/*!*/"71046"); // error: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but parameter `code` of `schedule` accepts only BREAST_MAMMOGRAPHY
        generic.take(/*!*/"77045"); // error: 77045 is in no
        desk.take(/*!*/"77045"); // error: 77045 is in no
        both.one(/*!*/"77051"); // error: 77051 is BREAST_MAMMOGRAPHY, but parameter `code` of `one` accepts only BREAST_MAMMOGRAPHY (77046-77067) and 77046-77050
        boolean same = deep.next().equals(/*!*/"77045"); // error: 77045 is in no
        Scheduler anonymous = new Scheduler() {
            @Override
            public void schedule(String code) {
                boolean same = code == /*!*/"77045"; // error: 77045 is in no
            }

            @Override
            public String next() {
                return /*!*/"77045"; // error: 77045 is in no
            }
        };
    }
}
