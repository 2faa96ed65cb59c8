package dev.coderange.example.orders;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.coderange.example.orders.codes.RadiologyCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An order as the database and clients have it: the category by its name, which outlives a new edition of the data. */
@Entity
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class ImagingOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private LocalDate serviceDay;

    /** Plain text in the column: Hibernate's own choice, an ENUM, refuses each constant that comes in January. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(64)")
    private RadiologyCategory category;

    protected ImagingOrder() {}

    ImagingOrder(String code, LocalDate serviceDay, RadiologyCategory category) {
        this.code = code;
        this.serviceDay = serviceDay;
        this.category = category;
    }

    long id() {
        return id;
    }
}
