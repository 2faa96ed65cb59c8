package com.acme.claims;

import com.acme.billing.RadiologyRanges;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Names a generated constant, which MapStruct writes into its code, and no generated type, which would make it wait. */
@Mapper
public interface ClaimMapper {

    /** What comes in. */
    final class Claim {
        public String code = "71046";
    }

    /** What goes out. */
    final class Line {
        public String code;
        public String reach;
    }

    /** The constant is the reach of every line. */
    @Mapping(target = "reach", constant = RadiologyRanges.CHEST)
    Line toLine(Claim claim);
}
