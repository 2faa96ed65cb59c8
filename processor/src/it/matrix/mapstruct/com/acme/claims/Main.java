package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

class Claim {
    @RadiologyCode
    public String code = "77045";

    public RadiologyCategory category = RadiologyCategory.NUCLEAR_MEDICINE;
}

class Line {
    public String code;
    public String category;
}

@Mapper
interface ClaimMapper {
    Line toLine(Claim claim);
}

class Main {
    public static void main(String[] args) {
        Line line = Mappers.getMapper(ClaimMapper.class).toLine(new Claim());
        System.out.println(line.code + " " + line.category);
    }
}
