package dev.coderange.example.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.orders.OrdersApplication;
import dev.coderange.example.orders.codes.RadiologyCategory;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database whose schema Hibernate made, when a constant comes in January. */
@SpringBootTest(classes = OrdersApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class JpaRecipeTest {

    enum OldCategory {
        DIAGNOSTIC_RADIOLOGY,
        DIAGNOSTIC_ULTRASOUND
    }

    @Entity(name = "study")
    static class OldStudy {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        OldCategory category;
    }

    @Entity(name = "study")
    static class Study {
        @Id
        Long id = 1L;

        @Enumerated(EnumType.STRING)
        RadiologyCategory category = RadiologyCategory.NUCLEAR_MEDICINE;
    }

    @Autowired
    private DataSource database;

    @Test
    void columnOfLastYearRefusesTheNewConstantUntilItIsText() {
        hibernate(OldStudy.class, "create").close();

        try (EntityManagerFactory january = hibernate(Study.class, "update")) {
            assertThatThrownBy(() -> january.runInTransaction(entities -> entities.persist(new Study())))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageFindingMatch("Value not permitted for column|violates check constraint");
            new ResourceDatabasePopulator(new ClassPathResource("january.sql")).execute(database);
            january.runInTransaction(entities -> entities.persist(new Study()));
            RadiologyCategory read = january.callInTransaction(entities -> entities.find(Study.class, 1L).category);
            assertThat(read).isEqualTo(RadiologyCategory.NUCLEAR_MEDICINE);
        }
    }

    private EntityManagerFactory hibernate(Class<?> entity, String schema) {
        return new PersistenceConfiguration("january")
                .managedClass(entity)
                .property("jakarta.persistence.nonJtaDataSource", database)
                .property("hibernate.hbm2ddl.auto", schema)
                .createEntityManagerFactory();
    }
}
