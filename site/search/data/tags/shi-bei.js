lantaiSearch("tags/shi-bei","$&6,%#")
