lantaiSearch("tags/qing-yi-jiang","'%%*#%$%&#)")
