<#-- Ce qui est écrit ici devient un document : # une section, - un point, | un | tableau |. -->
${office}, ${date}

<#if activities?size == 0>
La stratégie n’emploie encore aucune de nos tactiques.
<#else>
# Ce que vous faites de nos tactiques
Merci d’essayer ce que les services de santé ont appris. Ces activités s’en inspirent :

| Activité | Notre tactique |
<#list activities as activity>
| ${activity.name} | ${activity.tactic} |
</#list>

# Ce que nous demandons
1. Dites-nous d’ici la fin du trimestre ce qui a marché.
2. Nommez les personnes que d’autres districts peuvent appeler.
</#if>
