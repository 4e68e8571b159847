package org.guildhall.storage;

import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Names tables and columns as the products do. */
final class ProductNames implements EntityManagerConfiguration {

    private final NameConverters names = new SimpleNameConverters(
            new AtlassianTableNameConverter(name -> "AO_ABCDEF_" + name),
            new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());
    private final SchemaConfiguration schema = new DefaultSchemaConfiguration();
    private final EntityInfoResolverFactory infos = new CachingEntityInfoResolverFactory();

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return schema;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return infos;
    }
}
