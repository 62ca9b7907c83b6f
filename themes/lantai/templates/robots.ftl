<#ftl output_format="plainText">
User-agent: *
Allow: /
<#if base?has_content>Sitemap: ${base}sitemap.xml</#if>
