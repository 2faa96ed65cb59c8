package com.acme.claims;

import com.acme.RadiologyCode;
import com.acme.RadiologyRanges;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

class Claim {
    public String code = "71046";
}

class Line {
    public String code;
    public String reach;
}

@Mapper
interface ClaimMapper {
    @Mapping(target = "reach", constant = RadiologyRanges.CHEST)
    Line toLine(Claim claim);
}

class Main {
    @RadiologyCode
    static final String WRONG = "77045";

    public static void main(String[] args) {
        Line line = Mappers.getMapper(ClaimMapper.class).toLine(new Claim());
        System.out.println(line.code + " " + line.reach);
    }
}
