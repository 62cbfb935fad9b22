<#-- What is written here becomes a document: # a section, - an item, | a | table |. -->
${office}, ${date}

<#if activities?size == 0>
The strategy uses none of our tactics yet.
<#else>
# What you do with our tactics
Thank you for trying what the health services learnt. These activities build on it:

| Activity | Our tactic |
<#list activities as activity>
| ${activity.name} | ${activity.tactic} |
</#list>

# What we ask
1. Tell us by the end of the quarter what worked.
2. Name the persons whom other districts may call.
</#if>
