package vn.dondoc.st.container;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with one small web application more that carries the test. */
public final class RealEar {
    private static final Path APP = Path.of(System.getProperty("dondoc.server")).resolve("app/dondoc.ear");
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"" + " bean-discovery-mode=\"all\"/>";
    private static final String DESCRIPTOR = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                <initialize-in-order>true</initialize-in-order>
                <module><ejb>dondoc-ejb.jar</ejb></module>
                <module><web><web-uri>dondoc-web.war</web-uri><context-root>/</context-root></web></module>
                <module><web><web-uri>dondoc-api.war</web-uri><context-root>/api</context-root></web></module>
                <module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>
                <library-directory>lib</library-directory>
            </application>
            """;

    private RealEar() {}

    /** @param classes the test and what it needs beside the product */
    public static EnterpriseArchive with(Class<?>... classes) {
        WebArchive inside = ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(classes)
                .addAsLibraries(assertions())
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, "dondoc.ear")
                .addAsModule(war("dondoc.web.war", "dondoc-web.war"))
                .addAsModule(war("dondoc.api.war", "dondoc-api.war"))
                .addAsModule(jar(APP.resolve("dondoc-ejb.jar")))
                .addAsModule(Testable.archiveToTest(inside))
                .setApplicationXML(new StringAsset(DESCRIPTOR))
                .addAsManifestResource(
                        APP.resolve("META-INF/jboss-deployment-structure.xml").toFile());
        ear.merge(
                ShrinkWrap.create(ExplodedImporter.class)
                        .importDirectory(APP.resolve("lib").toFile())
                        .as(JavaArchive.class),
                "lib");
        return ear;
    }

    private static WebArchive war(String property, String name) {
        return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(new File(System.getProperty(property)))
                .as(WebArchive.class);
    }

    private static JavaArchive jar(Path file) {
        return ShrinkWrap.create(ZipImporter.class, file.getFileName().toString())
                .importFrom(file.toFile())
                .as(JavaArchive.class);
    }

    /** AssertJ itself, so that a test inside reads like one outside. */
    private static File[] assertions() {
        String path = org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new File[] {new File(path)};
    }
}
